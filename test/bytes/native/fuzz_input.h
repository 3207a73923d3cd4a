// What a target asks for: the input at hand, the time, the far end of connections, and the flash.
#pragma once

#include <Arduino.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace otter::fuzz {

struct Input {
  const std::uint8_t* bytes = nullptr;
  std::size_t size = 0;

  // What is left of it from there on.
  Input from(std::int32_t start) const;
};

// The one that the target is called with.
const Input& currentInput();
// Makes everybody forget what the last input did.
void resetNetwork();
void resetFlash();

void onInput(const std::string& name, std::function<void()> target);
std::int32_t inputSize();
void readInput(std::uint8_t* buffer);
String inputText();
String inputAsCharacters();

// The clock stands still but for this, and for what the program sleeps.
void advance(double durationMs);

void visit(std::int32_t start, std::uint8_t rhythm);
bool isVisitOver();
String received();
void answerInTurn(std::int32_t start);

void hear(std::int32_t start, std::int32_t size);
String attempted();

void writeRunningSlot(const std::uint8_t* image, std::int32_t size);
bool isOtherSlotNext();

std::int32_t inflatedByZlib(std::int32_t start, std::uint8_t* output, std::int32_t limit);

void runTimers();
void goesOn(bool doesSo);

}  // namespace otter::fuzz
