// A sketch that does what the environment variable PROBE_<its version> says, word by word, and reports on the
// serial port. PROBE_LATER leaves the confirmation of a new image to it; PROBE_IMAGE is the file it updates from.
#include <Arduino.h>
#include <Preferences.h>
#include <Update.h>
#include <esp_ota_ops.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

extern "C" bool verifyRollbackLater() {
  return std::getenv("PROBE_LATER") != nullptr;
}

RTC_NOINIT_ATTR static uint32_t survivor;
RTC_DATA_ATTR static uint32_t sleeps = 0;

namespace {

size_t abortAt = SIZE_MAX;
volatile bool isButtonPressed = false;

void usePins() {
  pinMode(0, INPUT_PULLUP);
  attachInterrupt(
      0, [] { isButtonPressed = true; }, FALLING);
  pinMode(2, OUTPUT);
  digitalWrite(2, HIGH);
  analogWrite(4, 128);
}

class FileStream : public Stream {
 public:
  explicit FileStream(std::string bytes) : bytes_(std::move(bytes)) {}
  int available() override { return static_cast<int>(bytes_.size() - position_); }
  int read() override { return available() > 0 ? static_cast<uint8_t>(bytes_[position_++]) : -1; }
  int peek() override { return available() > 0 ? static_cast<uint8_t>(bytes_[position_]) : -1; }
  size_t write(uint8_t) override { return 0; }

 private:
  std::string bytes_;
  size_t position_ = 0;
};

std::string readImage() {
  std::ifstream file(std::getenv("PROBE_IMAGE"), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void printState() {
  const esp_partition_t* running = esp_ota_get_running_partition();
  esp_ota_img_states_t state = ESP_OTA_IMG_UNDEFINED;
  esp_ota_get_state_partition(running, &state);
  Serial.printf("state %s %d next %s boot %s\n", running->label, static_cast<int>(state),
                esp_ota_get_next_update_partition(nullptr)->label, esp_ota_get_boot_partition()->label);
}

// What the slot and the selection look like from within a progress callback.
void printProgress(size_t done, size_t total) {
  uint8_t first[ENCRYPTED_BLOCK_SIZE];
  const esp_partition_t* next = esp_ota_get_next_update_partition(nullptr);
  esp_partition_read(next, 0, first, sizeof first);
  const bool isHeldBack = std::all_of(first, first + sizeof first, [](uint8_t byte) { return byte == 0xFF; });
  Serial.printf("progress %zu/%zu %s boot %s\n", done, total, isHeldBack ? "held back" : "written",
                esp_ota_get_boot_partition()->label);
  if (done >= abortAt) Update.abort();
}

void update(const std::string& way) {
  std::string image = readImage();
  if (way != "quiet") Update.onProgress(printProgress);
  Serial.printf("begin %d\n", Update.begin(way == "unknown" ? UPDATE_SIZE_UNKNOWN : image.size()));
  if (const char* md5 = std::getenv("PROBE_MD5")) Serial.printf("setMD5 %d\n", Update.setMD5(md5));
  size_t written = 0;
  if (way == "write") {
    written = Update.write(reinterpret_cast<uint8_t*>(image.data()), image.size());
  } else {
    FileStream stream(image);
    written = Update.writeStream(stream);
  }
  Serial.printf("written %zu of %zu\n", written, image.size());
  const bool isActivated = Update.end();
  Serial.printf("end %d error %d %s\n", isActivated, Update.getError(), Update.errorString());
}

void count() {
  Preferences preferences;
  preferences.begin("probe");
  const uint32_t boots = preferences.getUInt("boots") + 1;
  preferences.putUInt("boots", boots);
  Serial.printf("count %u\n", static_cast<unsigned>(boots));
}

void perform(const std::string& word) {
  const size_t colon = word.find(':');
  const std::string name = word.substr(0, colon), detail = colon == std::string::npos ? "" : word.substr(colon + 1);
  if (name == "state") printState();
  if (name == "update") update(detail);
  if (name == "abortAt") abortAt = std::stoul(detail);
  if (name == "confirm") Serial.printf("confirm %d\n", esp_ota_mark_app_valid_cancel_rollback());
  if (name == "reject") Serial.printf("reject %d\n", esp_ota_mark_app_invalid_rollback_and_reboot());
  if (name == "rollBack") Serial.printf("rollBack %d\n", Update.rollBack());
  if (name == "count") count();
  if (name == "rtc") {
    Serial.printf("rtc %u %u reason %d\n", static_cast<unsigned>(survivor), static_cast<unsigned>(sleeps),
                  esp_reset_reason());
    survivor = survivor >= 1000 && survivor < 2000 ? survivor + 1 : 1000;
    ++sleeps;
  }
  if (name == "eraseRunning") esp_partition_erase_range(esp_ota_get_running_partition(), 0, SPI_FLASH_SEC_SIZE);
  if (name == "restart") ESP.restart();
  if (name == "crash") abort();
  if (name == "sleep") ESP.deepSleep(1000);
  if (name == "watchdog") enableLoopWDT();
  if (name == "pins") usePins();
  if (name == "hang") delay(20000);
}

}  // namespace

void setup() {
  Serial.begin(115200);
  const std::string version = esp_app_get_description()->version;
  Serial.printf("probe %s on %s\n", version.c_str(), esp_ota_get_running_partition()->label);
  const char* script = std::getenv(("PROBE_" + version).c_str());
  std::istringstream words(script == nullptr ? "" : script);
  for (std::string word; words >> word;) perform(word);
  Serial.println("done");
}

void loop() {
  delay(10);
  if (!isButtonPressed) return;
  isButtonPressed = false;
  Serial.printf("button, %u mV, raw %u\n", static_cast<unsigned>(analogReadMilliVolts(34)), analogRead(34));
}
