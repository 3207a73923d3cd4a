// Precompiled for the board's tests: what nearly every source includes.
#include <Arduino.h>

#include <algorithm>
#include <map>

#include "board/board.h"
