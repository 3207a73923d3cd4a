#pragma once
#include "IPAddress.h"
#include "NetworkClient.h"
#include "NetworkEvents.h"
#include "NetworkManager.h"
#include "NetworkServer.h"
#include "NetworkUdp.h"
