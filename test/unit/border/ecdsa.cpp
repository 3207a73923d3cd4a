// Verifies, by mbedTLS, each line of the input: key, signature (hexadecimal digits) and text, separated by spaces.
// Prints yes or no for each.
#include <arduino/ecdsa.h>

#include <cstdio>
#include <iostream>
#include <string>

int main() {
  std::string key;
  std::string signature;
  std::string text;
  while (std::cin >> key >> signature >> text) {
    const bool isSigned = otter::arduino::isSignedByP256(text.c_str(), key.c_str(), signature.c_str());
    std::puts(isSigned ? "yes" : "no");
  }
}
