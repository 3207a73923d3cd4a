// Bytes: ArrayBuffer, typed arrays, DataView, and texts as bytes.
#pragma once

#include "buffer/array_buffer.h"
#include "buffer/data_view.h"
#include "buffer/encoding.h"
#include "buffer/typed_array.h"
