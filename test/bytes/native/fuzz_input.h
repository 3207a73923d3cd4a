// What a target asks for: the input at hand, the time, and the far end of connections.
#pragma once

#include <Arduino.h>

#include <cstdint>
#include <functional>
#include <string>

namespace otter::fuzz {

void onInput(const std::string& name, std::function<void()> target);
std::int32_t inputSize();
void readInput(std::uint8_t* buffer);
String inputText();

// The clock stands still but for this, and for what the program sleeps.
void advance(double durationMs);

void visit(std::int32_t start, std::uint8_t rhythm);
bool isVisitOver();
String received();

void hear(std::int32_t start, std::int32_t size);
String attempted();

void runTimers();
void goesOn(bool doesSo);

}  // namespace otter::fuzz
