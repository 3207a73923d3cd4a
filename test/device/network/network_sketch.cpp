// One sketch for all tests of the network: it does what lines on its serial port say, and prints what came of it.
#include <Arduino.h>
#include <DNSServer.h>
#include <HTTPClient.h>
#include <HTTPUpdate.h>
#include <Update.h>
#include <WebServer.h>
#include <WiFi.h>
#include <WiFiClientSecure.h>

namespace {

using Words = std::vector<String>;

WebServer server(80);
DNSServer dns;
String rootCa;
bool isServing = false;

void onEvent(arduino_event_id_t id, arduino_event_info_t info) {
  const int reason = id == ARDUINO_EVENT_WIFI_STA_DISCONNECTED ? info.wifi_sta_disconnected.reason : 0;
  Serial.printf("event %s %d status %d\n", WiFi.eventName(id), reason, WiFi.status());
}

void listNetworks(const Words& words) {
  const int count = WiFi.scanNetworks(false, words.size() > 1);
  for (int index = 0; index < count; ++index) {
    Serial.printf("network '%s' %d dBm, channel %d, auth %d\n", WiFi.SSID(index).c_str(),
                  static_cast<int>(WiFi.RSSI(index)), static_cast<int>(WiFi.channel(index)),
                  WiFi.encryptionType(index));
  }
  Serial.printf("scanned %d\n", count);
}

void join(const Words& words) {
  WiFi.begin(words[1], words.size() > 2 ? words[2] : String());
  Serial.printf("begun %d\n", WiFi.status());
}

void listAll() {
  String text = "method " + String(server.method()) + " uri " + server.uri() + "\n";
  for (int index = 0; index < server.args(); ++index) text += server.argName(index) + "=" + server.arg(index) + "\n";
  text +=
      "plain=" + server.arg("plain") + "\nprobe=" + server.header("X-Probe") + "\nhost=" + server.hostHeader() + "\n";
  text += "form=" + server.arg("field") + "\n";
  server.send(200, "text/plain", text);
}

void serve(const Words&) {
  const char* wanted[] = {"X-Probe"};
  server.collectHeaders(wanted, 1);
  server.on("/echo", listAll);
  server.on("/only-post", HTTP_POST, [] { server.send(201, "text/plain", "made"); });
  server.on("/chunked", [] {
    server.setContentLength(CONTENT_LENGTH_UNKNOWN);
    server.send(200, "text/plain", "");
    for (int part = 0; part < 3; ++part) server.sendContent("part " + String(part) + ";");
    server.sendContent("");
  });
  server.on("/injected", [] {
    server.sendHeader("X-Fine", "yes");
    server.sendHeader("X-Bad", "a\r\nX-Injected: yes");
    server.send(200);
  });
  server.on("/secret", [] {
    if (!server.authenticate("otter", "clam")) return server.requestAuthentication(DIGEST_AUTH);
    server.send(200, "text/plain", "welcome");
  });
  server.on(
      "/upload", HTTP_POST, [] { server.send(200, "text/plain", "uploaded"); },
      [] {
        if (server.upload().status == UPLOAD_FILE_END) {
          Serial.printf("file %s %u\n", server.upload().filename.c_str(),
                        static_cast<unsigned>(server.upload().totalSize));
        }
      });
  server.begin();
  dns.start(53, "*", WiFi.softAPIP());
  isServing = true;
  Serial.println("serving");
}

void report(HTTPClient& http, int code) {
  const String body = code > 0 ? http.getString() : String();
  Serial.printf("answer %d size %d location '%s' probe '%s' body '%s'\n", code, http.getSize(),
                http.getLocation().c_str(), http.header("X-Probe").c_str(), body.c_str());
  http.end();
}

void request(const Words& words, followRedirects_t follow) {
  NetworkClient plain;
  NetworkClientSecure secure;
  if (rootCa == "insecure") {
    secure.setInsecure();
  } else if (rootCa.length() > 0) {
    secure.setCACert(rootCa.c_str());
  }
  HTTPClient http;
  const char* wanted[] = {"x-probe"};
  http.collectHeaders(wanted, 1);
  http.setFollowRedirects(follow);
  http.setTimeout(1500);
  const String& url = words[1];
  if (!http.begin(url.startsWith("https") ? secure : plain, url)) return Serial.println("answer not begun"), void();
  http.addHeader("X-Mine", "1");
  const int code = words.size() > 2 ? http.POST(words[2]) : http.GET();
  report(http, code);
  char text[100];
  Serial.printf("tls %d\n", secure.lastError(text, sizeof text));
}

void reuse(const Words& words) {
  NetworkClient client;
  HTTPClient http;
  for (int round = 0; round < 2; ++round) {
    http.begin(client, words[1]);
    const int code = http.GET();
    const String body = http.getString();
    Serial.printf("reused %d %s %d\n", code, body.c_str(), client.connected());
    http.end();
  }
}

void update(const Words& words) {
  NetworkClient client;
  httpUpdate.rebootOnUpdate(false);
  httpUpdate.onStart([] { Serial.println("update start"); });
  httpUpdate.onEnd([] { Serial.println("update end"); });
  httpUpdate.onError([](int error) { Serial.printf("update error %d\n", error); });
  httpUpdate.onProgress([](int done, int total) { Serial.printf("update progress %d/%d\n", done, total); });
  const int result = httpUpdate.update(client, words[1], "7", [](HTTPClient*) { Serial.println("update request"); });
  Serial.printf("update result %d error %d %s\n", result, httpUpdate.getLastError(),
                httpUpdate.getLastErrorString().c_str());
}

void tellTime(const Words&) {
  Serial.printf("year %ld\n", static_cast<long>(1970 + time(nullptr) / 31'557'600));
  configTime(3600, 0, "pool.ntp.org");
  struct tm now {};
  const bool isKnown = getLocalTime(&now, 3000);
  Serial.printf("time %d %d-%02d-%02d %02d:%02d\n", isKnown, now.tm_year + 1900, now.tm_mon + 1, now.tm_mday,
                now.tm_hour, now.tm_min);
}

void setRootCa(const Words& words) {
  rootCa = words.size() > 1 ? words[1] : String();
  rootCa.replace("|", "\n");
  Serial.println("root set");
}

void startAccessPoint(const Words& words) {
  const bool isStarted = WiFi.softAP(words[1], words.size() > 2 ? words[2] : String(), 1);
  Serial.printf("access point %d %s '%s'\n", isStarted, WiFi.softAPIP().toString().c_str(), WiFi.softAPSSID().c_str());
}

void showState(const Words&) {
  Serial.printf("state %d ip %s ssid '%s' rssi %d channel %d mac %s stations %d\n", WiFi.status(),
                WiFi.localIP().toString().c_str(), WiFi.SSID().c_str(), WiFi.RSSI(), static_cast<int>(WiFi.channel()),
                WiFi.macAddress().c_str(), WiFi.softAPgetStationNum());
}

struct Command {
  const char* name;
  void (*run)(const Words&);
};

constexpr Command commands[] = {
    {"scan", listNetworks},
    {"join", join},
    {"stored", [](const Words&) { Serial.printf("begun %d\n", WiFi.begin()); }},
    {"leave", [](const Words&) { Serial.printf("left %d\n", WiFi.disconnect()); }},
    {"off", [](const Words&) { Serial.printf("off %d\n", WiFi.mode(WIFI_OFF)); }},
    {"station", [](const Words&) { Serial.printf("station %d\n", WiFi.mode(WIFI_STA)); }},
    {"once", [](const Words&) { Serial.printf("once %d\n", WiFi.setAutoReconnect(false)); }},
    {"async", [](const Words&) { Serial.printf("async %d\n", WiFi.scanNetworks(true)); }},
    {"state", showState},
    {"ap", startAccessPoint},
    {"serve", serve},
    {"get", [](const Words& words) { request(words, HTTPC_DISABLE_FOLLOW_REDIRECTS); }},
    {"follow", [](const Words& words) { request(words, HTTPC_STRICT_FOLLOW_REDIRECTS); }},
    {"force", [](const Words& words) { request(words, HTTPC_FORCE_FOLLOW_REDIRECTS); }},
    {"reuse", reuse},
    {"root", setRootCa},
    {"update", update},
    {"time", tellTime},
};

void obey(const String& line) {
  Words words;
  for (unsigned from = 0; from <= line.length();) {
    const int tab = line.indexOf('\t', from);
    const unsigned end = tab < 0 ? line.length() : static_cast<unsigned>(tab);
    words.push_back(line.substring(from, end));
    from = end + 1;
  }
  for (const Command& command : commands) {
    if (words[0] == command.name) return command.run(words);
  }
  Serial.println("unknown: " + line);
}

}  // namespace

void setup() {
  Serial.begin(115200);
  Serial.setTimeout(5000);
  WiFi.onEvent(onEvent);
  Serial.println("ready " + WiFi.macAddress());
}

void loop() {
  if (Serial.available() > 0) obey(Serial.readStringUntil('\n'));
  if (isServing) server.handleClient();
  delay(1);
}
