// Everything that happens later: timers, promises, `async` functions, generators.
#pragma once

#include "task/async.h"
#include "task/async_generator.h"
#include "task/combinators.h"
#include "task/generator.h"
#include "task/promise.h"
#include "task/scheduler.h"
