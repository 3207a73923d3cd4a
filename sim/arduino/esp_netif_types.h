#pragma once
#include <cstdint>

struct esp_netif_obj;
typedef struct esp_netif_obj esp_netif_t;

typedef struct esp_ip4_addr {
  uint32_t addr;  // first octet in the lowest byte
} esp_ip4_addr_t;

typedef struct {
  esp_ip4_addr_t ip;
  esp_ip4_addr_t netmask;
  esp_ip4_addr_t gw;
} esp_netif_ip_info_t;

typedef struct {
  esp_netif_t* esp_netif;
  esp_netif_ip_info_t ip_info;
  bool ip_changed;
} ip_event_got_ip_t;

typedef struct {
  esp_netif_t* esp_netif;
  esp_ip4_addr_t ip;
  uint8_t mac[6];
} ip_event_ap_staipassigned_t;
