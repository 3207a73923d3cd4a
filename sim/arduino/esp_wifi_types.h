#pragma once
// The types of ESP-IDF's WiFi driver that the Arduino core shows to sketches (IDF 5.5).
#include <cstddef>
#include <cstdint>

typedef enum {
  WIFI_MODE_NULL = 0,
  WIFI_MODE_STA,
  WIFI_MODE_AP,
  WIFI_MODE_APSTA,
  WIFI_MODE_NAN,
  WIFI_MODE_MAX
} wifi_mode_t;

typedef enum { WIFI_IF_STA = 0, WIFI_IF_AP = 1, WIFI_IF_MAX } wifi_interface_t;

typedef enum {
  WIFI_AUTH_OPEN = 0,
  WIFI_AUTH_WEP,
  WIFI_AUTH_WPA_PSK,
  WIFI_AUTH_WPA2_PSK,
  WIFI_AUTH_WPA_WPA2_PSK,
  WIFI_AUTH_ENTERPRISE,
  WIFI_AUTH_WPA2_ENTERPRISE = WIFI_AUTH_ENTERPRISE,
  WIFI_AUTH_WPA3_PSK,
  WIFI_AUTH_WPA2_WPA3_PSK,
  WIFI_AUTH_WAPI_PSK,
  WIFI_AUTH_OWE,
  WIFI_AUTH_WPA3_ENT_192,
  WIFI_AUTH_MAX = 17,
} wifi_auth_mode_t;

typedef enum {
  WIFI_CIPHER_TYPE_NONE = 0,
  WIFI_CIPHER_TYPE_WEP40,
  WIFI_CIPHER_TYPE_WEP104,
  WIFI_CIPHER_TYPE_TKIP,
  WIFI_CIPHER_TYPE_CCMP,
  WIFI_CIPHER_TYPE_TKIP_CCMP,
} wifi_cipher_type_t;

typedef enum { WIFI_FAST_SCAN = 0, WIFI_ALL_CHANNEL_SCAN } wifi_scan_method_t;
typedef enum { WIFI_CONNECT_AP_BY_SIGNAL = 0, WIFI_CONNECT_AP_BY_SECURITY } wifi_sort_method_t;
typedef enum { WIFI_PS_NONE, WIFI_PS_MIN_MODEM, WIFI_PS_MAX_MODEM } wifi_ps_type_t;

typedef enum {
  WIFI_REASON_UNSPECIFIED = 1,
  WIFI_REASON_AUTH_EXPIRE = 2,
  WIFI_REASON_AUTH_LEAVE = 3,
  WIFI_REASON_ASSOC_EXPIRE = 4,
  WIFI_REASON_ASSOC_TOOMANY = 5,
  WIFI_REASON_NOT_AUTHED = 6,
  WIFI_REASON_NOT_ASSOCED = 7,
  WIFI_REASON_ASSOC_LEAVE = 8,
  WIFI_REASON_ASSOC_NOT_AUTHED = 9,
  WIFI_REASON_DISASSOC_PWRCAP_BAD = 10,
  WIFI_REASON_DISASSOC_SUPCHAN_BAD = 11,
  WIFI_REASON_BSS_TRANSITION_DISASSOC = 12,
  WIFI_REASON_IE_INVALID = 13,
  WIFI_REASON_MIC_FAILURE = 14,
  WIFI_REASON_4WAY_HANDSHAKE_TIMEOUT = 15,
  WIFI_REASON_GROUP_KEY_UPDATE_TIMEOUT = 16,
  WIFI_REASON_IE_IN_4WAY_DIFFERS = 17,
  WIFI_REASON_GROUP_CIPHER_INVALID = 18,
  WIFI_REASON_PAIRWISE_CIPHER_INVALID = 19,
  WIFI_REASON_AKMP_INVALID = 20,
  WIFI_REASON_UNSUPP_RSN_IE_VERSION = 21,
  WIFI_REASON_INVALID_RSN_IE_CAP = 22,
  WIFI_REASON_802_1X_AUTH_FAILED = 23,
  WIFI_REASON_CIPHER_SUITE_REJECTED = 24,
  WIFI_REASON_TIMEOUT = 39,
  WIFI_REASON_INVALID_PMKID = 49,
  WIFI_REASON_BEACON_TIMEOUT = 200,
  WIFI_REASON_NO_AP_FOUND = 201,
  WIFI_REASON_AUTH_FAIL = 202,
  WIFI_REASON_ASSOC_FAIL = 203,
  WIFI_REASON_HANDSHAKE_TIMEOUT = 204,
  WIFI_REASON_CONNECTION_FAIL = 205,
  WIFI_REASON_AP_TSF_RESET = 206,
  WIFI_REASON_ROAMING = 207,
  WIFI_REASON_ASSOC_COMEBACK_TIME_TOO_LONG = 208,
  WIFI_REASON_SA_QUERY_TIMEOUT = 209,
  WIFI_REASON_NO_AP_FOUND_W_COMPATIBLE_SECURITY = 210,
  WIFI_REASON_NO_AP_FOUND_IN_AUTHMODE_THRESHOLD = 211,
  WIFI_REASON_NO_AP_FOUND_IN_RSSI_THRESHOLD = 212,
} wifi_err_reason_t;

typedef struct {
  uint32_t status;  // 0: done, 1: failed
  uint8_t number;
  uint8_t scan_id;
} wifi_event_sta_scan_done_t;

typedef struct {
  uint8_t ssid[32];
  uint8_t ssid_len;
  uint8_t bssid[6];
  uint8_t channel;
  wifi_auth_mode_t authmode;
  uint16_t aid;
} wifi_event_sta_connected_t;

typedef struct {
  uint8_t ssid[32];
  uint8_t ssid_len;
  uint8_t bssid[6];
  uint8_t reason;
  int8_t rssi;
} wifi_event_sta_disconnected_t;

typedef struct {
  wifi_auth_mode_t old_mode;
  wifi_auth_mode_t new_mode;
} wifi_event_sta_authmode_change_t;

typedef struct {
  uint8_t mac[6];
  uint8_t aid;
  bool is_mesh_child;
} wifi_event_ap_staconnected_t;

typedef struct {
  uint8_t mac[6];
  uint8_t aid;
  bool is_mesh_child;
  uint16_t reason;
} wifi_event_ap_stadisconnected_t;
