/** Stand-in: what the simulated board says too. */
export function boardName(): string {
  return "esp32";
}
