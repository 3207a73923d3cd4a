#pragma once
#include <string.h>

#define ARDUHAL_LOG_LEVEL_NONE 0
#define ARDUHAL_LOG_LEVEL_ERROR 1
#define ARDUHAL_LOG_LEVEL_WARN 2
#define ARDUHAL_LOG_LEVEL_INFO 3
#define ARDUHAL_LOG_LEVEL_DEBUG 4
#define ARDUHAL_LOG_LEVEL_VERBOSE 5

#ifndef CORE_DEBUG_LEVEL
#define CORE_DEBUG_LEVEL ARDUHAL_LOG_LEVEL_NONE
#endif

extern "C" __attribute__((format(printf, 5, 6))) void otter_log_line(char level, const char* file, int line,
                                                                     const char* function, const char* format, ...);

// The dead branch keeps the arguments checked and used whatever the level is.
#define OTTER_LOG(level, letter, ...)                                        \
  do {                                                                       \
    if (CORE_DEBUG_LEVEL >= (level)) {                                       \
      otter_log_line(letter, __FILE__, __LINE__, __FUNCTION__, __VA_ARGS__); \
    }                                                                        \
  } while (false)

#define log_e(...) OTTER_LOG(ARDUHAL_LOG_LEVEL_ERROR, 'E', __VA_ARGS__)
#define log_w(...) OTTER_LOG(ARDUHAL_LOG_LEVEL_WARN, 'W', __VA_ARGS__)
#define log_i(...) OTTER_LOG(ARDUHAL_LOG_LEVEL_INFO, 'I', __VA_ARGS__)
#define log_d(...) OTTER_LOG(ARDUHAL_LOG_LEVEL_DEBUG, 'D', __VA_ARGS__)
#define log_v(...) OTTER_LOG(ARDUHAL_LOG_LEVEL_VERBOSE, 'V', __VA_ARGS__)
