// Runs a program again and again and says what that left allocated. Counts the heap exactly: under AddressSanitizer by
// its own figure, else by standing in for malloc.
#include <otter/otter.h>

#include <cstdio>
#include <cstdlib>

#if defined(__SANITIZE_ADDRESS__)
#include <cstddef>

// Of sanitizer/allocator_interface.h, which not every installation of g++ has.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();

static double allocatedBytes() {
  return static_cast<double>(__sanitizer_get_current_allocated_bytes());
}
#else
#include <malloc.h>

#include <cstddef>

// glibc's own functions behind the names that this file takes.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void __libc_free(void* block);
}

static std::size_t counted = 0;

static void* add(void* block) {
  counted += malloc_usable_size(block);
  return block;
}

extern "C" {
void* malloc(std::size_t size) {
  return add(__libc_malloc(size));
}
void* calloc(std::size_t count, std::size_t size) {
  return add(__libc_calloc(count, size));
}
void* realloc(void* block, std::size_t size) {
  const std::size_t before = malloc_usable_size(block);
  void* const result = __libc_realloc(block, size);
  // What could not grow is still there.
  if (result == nullptr && size != 0) return nullptr;
  counted -= before;
  return add(result);
}
void free(void* block) {
  counted -= malloc_usable_size(block);
  __libc_free(block);
}
}

static double allocatedBytes() {
  return static_cast<double>(counted);
}
#endif

namespace otter::app {

// Runs the chosen program: a thousand rounds.
void runChosen();

static void runBatches(int count) {
  for (int batch = 0; batch < count; ++batch) {
    runChosen();
    Scheduler::shared().run();
  }
}

// In the place of the program's own: prints by how many bytes the heap has grown when OTTER_SOAK_BATCHES have been run.
void initialize();
void initialize() {
  // What is made once is there then: tables, function values, the output's buffer.
  runBatches(2);
  const double before = allocatedBytes();
  runBatches(std::atoi(std::getenv("OTTER_SOAK_BATCHES")));
  std::printf("%.0f\n", allocatedBytes() - before);
}

}  // namespace otter::app
