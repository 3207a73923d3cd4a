/** Stand-in: the reason that a test has set. */
export const ESP_RST_POWERON = 1;
export const ESP_RST_SW = 3;
export const ESP_RST_PANIC = 4;
export const ESP_RST_TASK_WDT = 6;
export const ESP_RST_DEEPSLEEP = 8;
export const ESP_RST_BROWNOUT = 9;

/** For tests. */
export const reset = { reason: ESP_RST_POWERON };

export function esp_reset_reason(): number {
  return reset.reason;
}
