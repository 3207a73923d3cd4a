#pragma once

namespace sim {

/// How the bootloader hands the board to the app: two inherited file descriptors, "flash state", and the options, one
/// argument a line.
inline constexpr const char* launchDescriptorsVariable = "OTTER_SIM_DESCRIPTORS";
inline constexpr const char* launchOptionsVariable = "OTTER_SIM_OPTIONS";

/// Exit code of firmware that nobody launched (EX_USAGE).
inline constexpr int notLaunchedExitCode = 64;

}  // namespace sim
