// `JSON.stringify`, and the reader below the generated `parseJson<T>` validators.
#pragma once

#include "json/json_reader.h"
#include "json/reader.h"
#include "json/stringify.h"
