// From firmware-src/components/portal/portal.ts. Edit that file, not this one.
#include "portal.h"
#include "access-point.h"
#include "form.h"
#include "guard.h"
#include "page.h"
#include "probes.h"
#include "texts/choose.h"
#include "texts/english.h"
#include "../wifi/saved-networks.h"
#include "../wifi/scanner.h"
#include "../wifi/station.h"
#include "../../main.h"
#include "../../support/bytes.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::portal::portal {

namespace assets {
// ./page/style.css
static constexpr std::uint8_t style_css_bytes[] = {
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 149, 85, 209, 142, 163, 56, 16, 124, 231, 43, 90, 137, 78, 10,
  171, 49, 7, 76, 50, 201, 58, 26, 105, 255, 99, 180, 15, 6, 55, 193, 26, 176, 57, 219, 76, 146, 59, 229,
  223, 79, 54, 134, 64, 118, 102, 79, 167, 60, 160, 148, 237, 238, 174, 234, 114, 155, 106, 165, 44, 252, 19, 1,
  148, 170, 81, 154, 152, 178, 198, 22, 41, 52, 226, 84, 91, 224, 76, 191, 31, 35, 0, 66, 132, 124, 167, 176,
  206, 246, 121, 150, 23, 3, 210, 177, 14, 53, 133, 117, 85, 85, 3, 208, 8, 137, 20, 214, 251, 221, 33, 59,
  240, 1, 98, 101, 137, 210, 82, 88, 167, 197, 142, 31, 202, 1, 84, 242, 142, 135, 195, 149, 146, 150, 70, 0,
  0, 89, 146, 190, 104, 108, 255, 204, 146, 237, 14, 204, 213, 88, 108, 73, 47, 158, 252, 154, 97, 210, 16, 131,
  90, 84, 199, 232, 22, 253, 104, 145, 11, 6, 155, 78, 99, 133, 218, 144, 101, 253, 174, 242, 216, 243, 162, 19,
  195, 59, 15, 60, 32, 175, 242, 99, 192, 70, 38, 89, 150, 237, 51, 62, 162, 129, 206, 97, 247, 61, 103, 233,
  8, 78, 133, 31, 88, 89, 86, 187, 17, 158, 83, 74, 95, 242, 52, 247, 172, 110, 209, 45, 250, 230, 51, 23,
  234, 66, 140, 248, 91, 200, 19, 133, 66, 105, 142, 154, 20, 234, 226, 88, 20, 138, 95, 253, 150, 150, 233, 147,
  144, 20, 124, 42, 207, 133, 194, 7, 211, 27, 95, 114, 236, 192, 130, 149, 239, 39, 173, 122, 201, 199, 21, 95,
  120, 236, 194, 180, 76, 200, 16, 230, 66, 206, 130, 219, 154, 194, 243, 86, 99, 123, 156, 133, 102, 189, 85, 238,
  127, 199, 56, 247, 165, 100, 97, 131, 250, 64, 93, 53, 234, 76, 206, 154, 117, 20, 152, 188, 158, 107, 212, 232,
  2, 215, 153, 15, 235, 26, 228, 24, 32, 133, 44, 121, 140, 155, 186, 95, 178, 247, 232, 45, 170, 243, 167, 168,
  193, 19, 74, 254, 235, 73, 223, 219, 177, 225, 228, 140, 206, 100, 20, 246, 105, 122, 124, 84, 96, 170, 49, 117,
  49, 43, 129, 13, 55, 104, 131, 152, 78, 192, 176, 239, 55, 135, 214, 198, 50, 219, 155, 217, 25, 210, 96, 101,
  41, 108, 187, 11, 24, 213, 8, 30, 100, 28, 90, 23, 47, 35, 36, 59, 141, 45, 164, 201, 97, 65, 150, 20,
  202, 90, 213, 58, 46, 121, 224, 59, 166, 233, 30, 219, 120, 139, 26, 86, 96, 227, 97, 46, 76, 215, 176, 43,
  133, 147, 22, 222, 97, 238, 75, 44, 182, 93, 195, 44, 58, 239, 246, 173, 52, 67, 139, 32, 171, 180, 223, 226,
  122, 113, 87, 22, 128, 53, 226, 36, 137, 176, 216, 26, 10, 174, 100, 212, 119, 184, 84, 210, 122, 3, 222, 23,
  102, 100, 158, 61, 25, 207, 67, 72, 82, 7, 225, 183, 219, 238, 114, 175, 211, 180, 172, 25, 170, 245, 197, 13,
  53, 81, 200, 221, 14, 33, 187, 222, 62, 69, 69, 111, 173, 146, 83, 95, 41, 8, 89, 163, 22, 118, 230, 217,
  9, 9, 135, 222, 236, 181, 195, 215, 149, 102, 92, 168, 213, 79, 127, 52, 248, 115, 148, 16, 96, 172, 231, 142,
  44, 218, 58, 244, 135, 44, 46, 197, 212, 179, 144, 134, 74, 101, 55, 203, 92, 241, 34, 89, 154, 254, 241, 57,
  253, 133, 78, 219, 161, 233, 163, 77, 71, 171, 101, 15, 142, 113, 179, 33, 190, 111, 32, 46, 99, 111, 40, 188,
  12, 1, 231, 55, 213, 106, 38, 77, 199, 52, 74, 175, 201, 93, 228, 217, 197, 72, 147, 239, 193, 76, 51, 129,
  63, 171, 116, 146, 197, 219, 114, 170, 247, 209, 253, 3, 156, 37, 217, 127, 208, 152, 25, 255, 115, 34, 11, 201,
  167, 33, 247, 197, 52, 154, 181, 36, 249, 171, 23, 56, 123, 86, 232, 39, 9, 191, 214, 136, 86, 170, 236, 13,
  249, 16, 70, 20, 13, 250, 40, 170, 183, 195, 60, 126, 254, 154, 66, 216, 67, 84, 85, 25, 180, 20, 242, 193,
  220, 6, 75, 43, 70, 77, 131, 126, 153, 239, 240, 236, 146, 190, 85, 74, 191, 174, 58, 102, 204, 89, 105, 30,
  124, 26, 174, 188, 85, 29, 157, 6, 193, 45, 250, 97, 250, 174, 83, 218, 26, 48, 216, 96, 105, 149, 222, 208,
  154, 153, 205, 183, 120, 48, 220, 56, 171, 188, 35, 253, 202, 219, 7, 107, 122, 124, 93, 173, 126, 210, 178, 198,
  242, 29, 121, 28, 195, 90, 217, 26, 117, 120, 151, 166, 241, 32, 149, 196, 241, 233, 224, 255, 111, 116, 180, 66,
  182, 236, 178, 121, 241, 131, 235, 201, 63, 4, 97, 38, 196, 203, 137, 18, 134, 65, 240, 220, 220, 84, 187, 201,
  77, 183, 136, 243, 95, 231, 217, 191, 22, 80, 130, 241, 45, 8, 0, 0,
};
static constexpr otter::AssetData style_css_data{"text/css; charset=utf-8", "\"3de025d4c5c2f92b\"", "gzip", style_css_bytes, 856, nullptr, 0};
static otter::Asset style_css{style_css_data};
// ./page/script.js
static constexpr std::uint8_t script_js_bytes[] = {
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 141, 85, 81, 111, 219, 54, 16, 126, 215, 175, 184, 234, 33, 144,
  0, 77, 113, 31, 6, 12, 54, 52, 35, 67, 90, 172, 64, 138, 6, 115, 134, 61, 20, 121, 56, 139, 103, 139,
  136, 68, 170, 188, 83, 52, 35, 200, 127, 31, 72, 74, 118, 220, 38, 197, 30, 12, 83, 60, 222, 119, 119, 223,
  119, 60, 94, 94, 194, 93, 67, 208, 227, 158, 96, 180, 238, 129, 97, 212, 210, 216, 65, 64, 26, 205, 37, 252,
  163, 165, 1, 45, 5, 56, 226, 161, 21, 6, 236, 123, 66, 7, 99, 67, 142, 64, 26, 58, 0, 58, 42, 0,
  141, 130, 177, 65, 129, 17, 25, 228, 208, 147, 2, 22, 60, 112, 153, 212, 214, 176, 192, 246, 240, 73, 65, 5,
  153, 86, 57, 84, 191, 131, 178, 245, 208, 145, 145, 114, 79, 242, 161, 37, 191, 252, 227, 240, 73, 121, 243, 106,
  242, 232, 209, 9, 67, 5, 95, 83, 22, 148, 129, 211, 2, 82, 67, 18, 146, 244, 107, 198, 71, 82, 126, 161,
  72, 80, 183, 156, 222, 175, 146, 150, 4, 68, 119, 228, 86, 73, 178, 27, 76, 45, 218, 26, 224, 198, 142, 89,
  35, 93, 155, 195, 83, 2, 16, 209, 119, 142, 184, 129, 10, 12, 141, 112, 253, 229, 243, 45, 58, 38, 151, 229,
  101, 239, 23, 31, 157, 237, 54, 226, 180, 217, 7, 191, 2, 82, 161, 127, 229, 210, 175, 211, 124, 117, 196, 168,
  27, 203, 100, 160, 58, 85, 243, 109, 32, 119, 216, 80, 75, 181, 88, 151, 165, 218, 244, 131, 124, 53, 216, 81,
  53, 101, 126, 191, 172, 27, 170, 31, 72, 165, 249, 186, 124, 196, 118, 160, 19, 220, 206, 214, 3, 147, 122, 137,
  135, 181, 232, 71, 154, 8, 122, 225, 176, 179, 14, 178, 232, 165, 21, 216, 93, 36, 43, 214, 119, 170, 208, 118,
  80, 197, 66, 95, 165, 249, 116, 84, 44, 84, 65, 161, 147, 65, 239, 32, 11, 8, 23, 23, 32, 182, 212, 198,
  144, 251, 243, 238, 243, 13, 188, 171, 170, 0, 125, 218, 202, 207, 15, 124, 111, 246, 120, 207, 9, 68, 252, 89,
  203, 188, 84, 40, 200, 36, 229, 118, 224, 195, 91, 105, 30, 79, 175, 207, 143, 175, 215, 144, 166, 223, 241, 224,
  80, 105, 235, 169, 120, 93, 140, 171, 182, 125, 85, 143, 52, 159, 89, 243, 21, 7, 144, 72, 51, 84, 85, 53,
  41, 156, 71, 240, 114, 146, 14, 42, 16, 23, 117, 120, 221, 107, 22, 242, 226, 226, 13, 37, 195, 169, 163, 105,
  107, 213, 97, 14, 17, 92, 179, 124, 230, 108, 150, 231, 33, 180, 89, 228, 232, 237, 30, 11, 231, 238, 207, 58,
  203, 167, 23, 182, 243, 151, 92, 237, 52, 181, 234, 255, 115, 53, 227, 230, 209, 113, 174, 52, 230, 181, 74, 158,
  147, 4, 249, 96, 106, 56, 222, 184, 214, 162, 202, 108, 239, 215, 83, 83, 214, 45, 161, 187, 211, 29, 217, 65,
  178, 112, 67, 67, 141, 226, 14, 103, 61, 203, 98, 123, 168, 224, 106, 107, 157, 108, 244, 222, 96, 91, 202, 228,
  244, 219, 98, 177, 56, 107, 90, 52, 60, 146, 131, 10, 112, 68, 45, 176, 35, 169, 155, 57, 40, 172, 97, 90,
  5, 226, 173, 129, 37, 164, 151, 105, 1, 79, 80, 150, 229, 100, 90, 151, 142, 190, 13, 196, 82, 0, 135, 88,
  203, 24, 255, 121, 10, 19, 230, 70, 4, 143, 177, 74, 63, 5, 178, 60, 170, 3, 53, 74, 221, 76, 217, 95,
  198, 41, 138, 117, 77, 204, 208, 91, 109, 252, 116, 64, 179, 39, 6, 45, 28, 214, 134, 218, 2, 172, 243, 51,
  19, 20, 61, 234, 154, 252, 76, 21, 127, 113, 151, 128, 252, 0, 184, 71, 109, 202, 73, 249, 192, 17, 84, 192,
  36, 51, 109, 158, 213, 226, 167, 215, 104, 13, 239, 23, 139, 5, 44, 225, 215, 72, 150, 87, 70, 169, 15, 143,
  100, 228, 70, 179, 144, 33, 151, 165, 60, 108, 59, 45, 105, 1, 25, 121, 67, 24, 199, 190, 138, 240, 85, 246,
  46, 252, 95, 211, 14, 135, 86, 178, 252, 229, 120, 114, 126, 158, 196, 99, 130, 110, 79, 114, 50, 250, 30, 158,
  166, 233, 223, 127, 221, 108, 8, 93, 221, 220, 162, 195, 142, 51, 191, 247, 209, 186, 238, 26, 5, 51, 15, 82,
  76, 24, 49, 17, 33, 23, 25, 13, 77, 243, 4, 81, 175, 101, 8, 55, 137, 231, 31, 159, 32, 212, 18, 158,
  160, 35, 105, 172, 90, 66, 122, 251, 101, 115, 151, 22, 49, 242, 115, 16, 205, 255, 146, 249, 202, 236, 247, 45,
  205, 83, 45, 245, 82, 250, 201, 29, 183, 203, 70, 43, 21, 111, 20, 182, 76, 199, 237, 31, 185, 170, 91, 93,
  63, 120, 170, 142, 44, 77, 67, 151, 55, 141, 29, 205, 17, 191, 71, 230, 209, 58, 149, 230, 165, 127, 251, 194,
  253, 14, 111, 70, 152, 82, 111, 156, 57, 162, 172, 225, 100, 244, 141, 122, 116, 156, 242, 98, 146, 43, 17, 167,
  183, 131, 80, 150, 162, 211, 248, 75, 239, 136, 57, 60, 127, 211, 59, 245, 110, 2, 203, 103, 30, 222, 108, 160,
  247, 177, 55, 254, 3, 250, 168, 1, 249, 249, 7, 0, 0,
};
static constexpr otter::AssetData script_js_data{"text/javascript; charset=utf-8", "\"219d0e4ab93f72fc\"", "gzip", script_js_bytes, 925, nullptr, 0};
static otter::Asset script_js{script_js_data};
// ./page/page.html
static constexpr std::uint8_t page_html_bytes[] = {
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 165, 86, 205, 146, 219, 40, 16, 190, 231, 41, 8, 231, 56, 170,
  153, 108, 109, 165, 82, 146, 47, 123, 79, 229, 144, 23, 192, 208, 50, 196, 8, 180, 208, 178, 227, 165, 252, 238,
  91, 13, 146, 140, 53, 158, 203, 238, 73, 208, 255, 253, 125, 116, 219, 237, 71, 229, 37, 94, 71, 96, 26, 7,
  187, 255, 208, 210, 135, 89, 225, 142, 29, 79, 137, 190, 147, 56, 194, 237, 198, 247, 31, 24, 107, 53, 8, 69,
  7, 198, 218, 1, 80, 48, 169, 69, 136, 128, 29, 159, 176, 223, 125, 229, 172, 169, 149, 78, 12, 208, 241, 179,
  129, 203, 232, 3, 114, 38, 189, 67, 112, 216, 241, 139, 81, 168, 59, 5, 103, 35, 97, 151, 47, 159, 152, 113,
  6, 141, 176, 187, 40, 133, 133, 238, 229, 105, 40, 233, 173, 15, 187, 40, 53, 12, 80, 133, 179, 230, 168, 145,
  41, 17, 78, 119, 47, 52, 104, 97, 159, 82, 254, 222, 110, 109, 83, 4, 69, 105, 141, 59, 177, 0, 182, 227,
  70, 122, 199, 153, 14, 208, 119, 92, 9, 20, 223, 62, 221, 67, 220, 173, 34, 94, 45, 68, 13, 128, 139, 109,
  147, 69, 159, 101, 140, 119, 251, 40, 131, 25, 145, 197, 32, 73, 159, 47, 159, 127, 69, 206, 20, 244, 16, 246,
  237, 44, 154, 141, 157, 159, 175, 41, 5, 176, 94, 40, 170, 113, 21, 18, 212, 205, 130, 117, 123, 240, 234, 186,
  128, 33, 140, 43, 71, 34, 227, 165, 110, 80, 191, 172, 10, 101, 206, 204, 40, 170, 91, 224, 20, 57, 11, 222,
  194, 253, 70, 125, 238, 14, 83, 188, 18, 193, 244, 37, 114, 83, 42, 106, 138, 164, 204, 121, 13, 213, 251, 48,
  48, 33, 209, 120, 151, 187, 18, 142, 179, 1, 80, 123, 213, 241, 209, 71, 228, 37, 17, 201, 247, 173, 113, 227,
  132, 140, 30, 83, 199, 181, 81, 10, 28, 159, 153, 67, 127, 162, 203, 89, 216, 9, 40, 109, 190, 223, 110, 4,
  94, 219, 80, 142, 119, 18, 254, 242, 230, 105, 194, 44, 95, 124, 24, 251, 111, 153, 239, 238, 189, 1, 171, 34,
  224, 93, 68, 252, 195, 17, 156, 218, 167, 228, 0, 47, 62, 156, 226, 207, 5, 234, 89, 83, 27, 47, 144, 47,
  182, 188, 242, 219, 96, 90, 130, 139, 3, 216, 71, 196, 130, 80, 198, 47, 101, 207, 190, 107, 225, 156, 165, 228,
  81, 67, 248, 75, 251, 72, 13, 16, 114, 113, 20, 110, 63, 203, 41, 73, 190, 183, 77, 137, 253, 172, 186, 108,
  201, 107, 213, 82, 10, 235, 125, 232, 56, 229, 230, 75, 196, 239, 98, 40, 221, 110, 195, 173, 120, 231, 134, 201,
  101, 41, 58, 159, 7, 241, 219, 130, 59, 162, 238, 248, 151, 87, 206, 196, 132, 94, 138, 209, 160, 176, 230, 31,
  232, 184, 239, 251, 89, 232, 67, 0, 137, 179, 36, 142, 96, 173, 212, 32, 79, 29, 239, 133, 141, 240, 192, 16,
  205, 195, 22, 194, 195, 132, 232, 29, 147, 86, 196, 216, 241, 191, 39, 67, 227, 73, 207, 103, 121, 143, 52, 90,
  125, 128, 168, 169, 139, 98, 93, 113, 222, 188, 37, 189, 134, 98, 20, 49, 94, 124, 80, 20, 102, 57, 63, 65,
  163, 32, 81, 149, 69, 152, 172, 190, 149, 188, 32, 244, 76, 83, 216, 127, 166, 25, 140, 91, 144, 252, 250, 32,
  191, 35, 252, 231, 31, 181, 162, 192, 58, 140, 22, 112, 70, 122, 171, 220, 16, 81, 169, 223, 18, 176, 42, 235,
  81, 153, 113, 76, 137, 70, 240, 41, 176, 51, 47, 165, 173, 114, 225, 27, 150, 242, 206, 208, 254, 194, 153, 8,
  70, 236, 198, 0, 49, 130, 90, 137, 47, 19, 76, 59, 73, 251, 203, 143, 10, 252, 199, 92, 155, 205, 17, 33,
  111, 141, 18, 92, 156, 33, 83, 151, 15, 121, 54, 138, 246, 141, 117, 46, 32, 147, 106, 65, 29, 174, 29, 87,
  128, 194, 216, 184, 203, 139, 181, 222, 49, 250, 53, 135, 222, 232, 83, 154, 5, 235, 118, 208, 175, 149, 147, 178,
  181, 83, 101, 158, 151, 66, 253, 144, 30, 23, 95, 38, 98, 179, 249, 30, 94, 255, 255, 219, 120, 239, 140, 207,
  62, 165, 156, 248, 187, 191, 188, 51, 51, 53, 224, 143, 152, 182, 205, 242, 227, 212, 54, 229, 23, 171, 109, 202,
  95, 138, 127, 1, 98, 104, 158, 124, 99, 8, 0, 0,
};
static constexpr otter::AssetData page_html_data{"text/html; charset=utf-8", "\"045465446ade8f9b\"", "gzip", page_html_bytes, 780, "<!doctype html>\n<html lang=\"{{language}}\">\n  <head>\n    <meta charset=\"utf-8\" />\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n    <meta name=\"color-scheme\" content=\"light dark\" />\n    <title>{{title}}</title>\n    <link rel=\"icon\" href=\"data:,\" />\n    <link rel=\"stylesheet\" href=\"/style.css\" />\n    <script src=\"/script.js\" defer></script>\n    <noscript>{{reload}}</noscript>\n  </head>\n  <body>\n    <main>\n      <h1>{{title}}</h1>\n      <div id=\"status\" role=\"status\" data-busy=\"{{busy}}\">{{status}}</div>\n      <form action=\"/scan\" method=\"post\" id=\"scan\"><input type=\"hidden\" name=\"token\" value=\"{{token}}\" /></form>\n      <form action=\"/join\" method=\"post\" id=\"join\">\n        <input type=\"hidden\" name=\"token\" value=\"{{token}}\" />\n        <fieldset>\n          <legend>{{networksTitle}}</legend>\n          <div id=\"networks\">{{networks}}</div>\n          <label><input type=\"radio\" name=\"network\" value=\"\" {{otherChosen}} /><span>{{other}}</span></label>\n          <div id=\"other\">\n            <label for=\"name\">{{otherName}}</label>\n            <input id=\"name\" name=\"name\" maxlength=\"32\" autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\" />\n          </div>\n          <button class=\"quiet\" form=\"scan\">{{refresh}}</button>\n        </fieldset>\n        <label for=\"password\">{{password}}</label>\n        <input\n          id=\"password\"\n          name=\"password\"\n          type=\"password\"\n          minlength=\"8\"\n          maxlength=\"64\"\n          autocomplete=\"off\"\n          autocapitalize=\"off\"\n          spellcheck=\"false\"\n        />\n        <button>{{join}}</button>\n        <button type=\"button\" class=\"quiet\" id=\"show\" aria-pressed=\"false\" hidden>{{showPassword}}</button>\n      </form>\n      <section id=\"saved\">{{saved}}</section>\n      <section aria-labelledby=\"details-title\">\n        <h2 id=\"details-title\">{{detailsTitle}}</h2>\n        <dl id=\"details\">{{details}}</dl>\n        <form action=\"/check\" method=\"post\">\n          <input type=\"hidden\" name=\"token\" value=\"{{token}}\" />\n          <button class=\"quiet\">{{checkNow}}</button>\n        </form>\n      </section>\n    </main>\n  </body>\n</html>\n", 2147};
static otter::Asset page_html{page_html_data};
}

[[maybe_unused]] static double serveEveryMs{};
[[maybe_unused]] static double scanAgeMs{};
[[maybe_unused]] static double longestBodyBytes{};
[[maybe_unused]] static Str user{};

static Str Portal_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  return Str::undefined();
}
static double Portal_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  otter::raiseTypeError("Portal has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> Portal_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  return Ref<otter::Object>::undefined();
}
static double Portal_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  otter::raiseTypeError("Portal has no member issued"_s);
  __builtin_unreachable();
}
static Str Portal_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  return Str::undefined();
}
static Str Portal_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  return Str::undefined();
}
static double Portal_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  otter::raiseTypeError("Portal has no member rollout"_s);
  __builtin_unreachable();
}
static double Portal_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  otter::raiseTypeError("Portal has no member sequence"_s);
  __builtin_unreachable();
}
static Str Portal_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Portal*>(self_);
  return Str::undefined();
}
static void (*const Portal_slots[])() = {
  reinterpret_cast<void (*)()>(&Portal_get_channel_0),
  reinterpret_cast<void (*)()>(&Portal_get_expires_1),
  reinterpret_cast<void (*)()>(&Portal_get_image_2),
  reinterpret_cast<void (*)()>(&Portal_get_issued_3),
  reinterpret_cast<void (*)()>(&Portal_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&Portal_get_product_5),
  reinterpret_cast<void (*)()>(&Portal_get_rollout_6),
  reinterpret_cast<void (*)()>(&Portal_get_sequence_7),
  reinterpret_cast<void (*)()>(&Portal_get_version_8),
};
static const otter::FieldInfo Portal_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).options); }},
  {"station", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).station); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).saved); }},
  {"accessPoint", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).accessPoint); }},
  {"host", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).host); }},
  {"server", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).server); }},
  {"token", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).token); }},
  {"notice", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).notice); }},
  {"closing", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).closing); }},
  {"isSeen", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).isSeen); }},
};
const otter::TypeInfo Portal::info{"Portal", otter::Kind::Instance, nullptr, Portal_slots, Portal_fields, 10};
void Portal::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(station);
  tracer(saved);
  tracer(accessPoint);
  tracer(host);
  tracer(server);
  tracer(closing);
}

#line 54 "firmware-src/components/portal/portal.ts"
void Portal::construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::station::Station>& station, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved, const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint>& accessPoint, const Ref<otter::Object>& host) {
#line 47
  this->server = (::otter::create<::otter::Native<otter::arduino::WebServer>>(::otter::border::to<int>(80.0)));
  this->token = otter_app::firmware_src::components::portal::access_point::randomText(20.0);
  this->notice = ""_s;
  this->closing = Ref<otter::Timeout>::undefined();
#line 52
  this->isSeen = false;
#line 61
  this->options = options;
  this->station = station;
  this->saved = saved;
  this->accessPoint = accessPoint;
  this->host = host;
}
#line 241 "firmware-src/components/portal/portal.cpp"

#line 68 "firmware-src/components/portal/portal.ts"
void Portal::start() {
  this->addRoutes();
  ::otter::border::native(this->server).begin();
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 71
    ::otter::border::native(self_->server).handleClient();
  }), serveEveryMs);
#line 72
  hold(this->station)->onOffline(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 72
    self_->open();
  }));
#line 73
  hold(this->station)->onJoined(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 73
    self_->closeLater();
  }));
#line 74
  if (as<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->accessPoint == "always"_s) {
#line 74
    this->open();
  }
}
#line 267 "firmware-src/components/portal/portal.cpp"

#line 77 "firmware-src/components/portal/portal.ts"
void Portal::open() {
  otter::clearTimeout(this->closing);
  this->isSeen = false;
  hold(this->accessPoint)->open();
}
#line 275 "firmware-src/components/portal/portal.cpp"

#line 83 "firmware-src/components/portal/portal.ts"
void Portal::closeLater() {
  if (as<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->accessPoint == "always"_s) {
#line 84
    return;
  }
#line 85
  otter::clearTimeout(this->closing);
  this->closing = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 86
    hold(self_->accessPoint)->close();
  }), as<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->lingerMs);
}
#line 290 "firmware-src/components/portal/portal.cpp"

#line 89 "firmware-src/components/portal/portal.ts"
void Portal::addRoutes() {
  const Ref<otter::Native<otter::arduino::WebServer>> server = this->server;
  ::otter::border::native(server).collectHeaders(::otter::border::to<otter::arduino::HeaderNames>("Origin,Accept-Language,If-None-Match"_s));
  ::otter::border::native(server).on(::otter::border::to<String>("/"_s), ::otter::border::to<HTTPMethod>((::otter::border::from<double>(HTTP_GET))), ::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 92
    self_->serve(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 92
      self_->sendPage();
    }));
  })));
#line 93
  ::otter::border::native(server).on(::otter::border::to<String>("/style.css"_s), ::otter::border::to<HTTPMethod>((::otter::border::from<double>(HTTP_GET))), ::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 93
    self_->serve(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 93
      self_->sendAsset(Ref<otter::Asset>(&assets::style_css));
    }));
  })));
#line 94
  ::otter::border::native(server).on(::otter::border::to<String>("/script.js"_s), ::otter::border::to<HTTPMethod>((::otter::border::from<double>(HTTP_GET))), ::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 94
    self_->serve(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 94
      self_->sendAsset(Ref<otter::Asset>(&assets::script_js));
    }));
  })));
#line 95
  ::otter::border::native(server).on(::otter::border::to<String>("/join"_s), ::otter::border::to<HTTPMethod>((::otter::border::from<double>(HTTP_POST))), ::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 95
    self_->change(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 95
      self_->join();
    }));
  })));
#line 96
  ::otter::border::native(server).on(::otter::border::to<String>("/scan"_s), ::otter::border::to<HTTPMethod>((::otter::border::from<double>(HTTP_POST))), ::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 96
    self_->change(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 96
      hold(self_->station)->refresh();
    }));
  })));
#line 97
  ::otter::border::native(server).on(::otter::border::to<String>("/forget"_s), ::otter::border::to<HTTPMethod>((::otter::border::from<double>(HTTP_POST))), ::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 97
    self_->change(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 97
      self_->forget();
    }));
  })));
#line 98
  ::otter::border::native(server).on(::otter::border::to<String>("/check"_s), ::otter::border::to<HTTPMethod>((::otter::border::from<double>(HTTP_POST))), ::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 98
    self_->change(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 98
      hold(as<otter_app::firmware_src::main::PortalHostLiteral>(self_->host)->checkForUpdates)->call();
    }));
  })));
#line 99
  ::otter::border::native(server).onNotFound(::otter::border::callback(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 99
    self_->serve(closure<void()>(capture(self_), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 99
      self_->sendNothing();
    }));
  })));
}
#line 360 "firmware-src/components/portal/portal.cpp"

#line 103 "firmware-src/components/portal/portal.ts"
void Portal::serve(const Ref<Fn<void()>>& answer) {
  const Ref<otter::Native<otter::arduino::WebServer>> server = this->server;
  const Str host = ::otter::border::from<::otter::Str>(::otter::border::native(server).hostHeader());
  ::otter::border::native(server).sendHeader(::otter::border::to<String>("Cache-Control"_s), ::otter::border::to<String>("no-store"_s));
  if (this->isFromHome() && !this->isWelcomeFromHome()) {
#line 107
    return;
  }
#line 110
  if (otter_app::firmware_src::components::portal::guard::isOwnHost(host, hold(as<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->ownNames))) {
#line 109
    answer->call();
    return;
  }
  const Ref<otter::Object> success = this->isSeen ? otter_app::firmware_src::components::portal::probes::successAnswer(host, Str(::otter::border::from<::otter::Str>(::otter::border::native(server).uri()))) : Ref<otter::Object>::undefined();
#line 114
  if (!otter::isUndefined(success)) {
    const double t = as<otter_app::firmware_src::components::portal::probes::ProbeLiteral>(narrow<Ref<otter::Object>>(success))->status;
    const Str t_2 = as<otter_app::firmware_src::components::portal::probes::ProbeLiteral>(narrow<Ref<otter::Object>>(success))->contentType;
#line 113
    ::otter::border::native(server).send(::otter::border::to<int>(t), ::otter::border::to<const char*>(t_2), ::otter::border::to<String>(as<otter_app::firmware_src::components::portal::probes::ProbeLiteral>(narrow<Ref<otter::Object>>(success))->body));
  } else {
#line 114
    this->redirect(302.0, concat("http://"_s, as<otter_app::firmware_src::main::AccessPointOptionsLiteral>(this->accessPoint->options)->address, "/"_s));
  }
}
#line 389 "firmware-src/components/portal/portal.cpp"

#line 117 "firmware-src/components/portal/portal.ts"
bool Portal::isFromHome() {
  const Str t = ::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(::otter::border::native(this->server).localIP()))).toString());
#line 118
  return t != as<otter_app::firmware_src::main::AccessPointOptionsLiteral>(this->accessPoint->options)->address;
}
#line 397 "firmware-src/components/portal/portal.cpp"

#line 122 "firmware-src/components/portal/portal.ts"
bool Portal::isWelcomeFromHome() {
  const Ref<otter::Object> t = this->options;
#line 123
  const Str homeNetwork = as<otter_app::firmware_src::main::PortalOptionsLiteral>(t)->homeNetwork;
  if (homeNetwork == "open"_s) {
#line 124
    return true;
  }
#line 127
  if (homeNetwork == "off"_s || hold(this->accessPoint)->password() == ""_s) {
#line 126
    ::otter::border::native(this->server).send(::otter::border::to<int>(403.0), ::otter::border::to<const char*>("text/plain"_s), ::otter::border::to<String>("Not in this network."_s));
    return false;
  }
  const Ref<otter::Native<otter::arduino::WebServer>> t_3 = this->server;
  const Str t_2 = user;
#line 129
  if (::otter::border::from<bool>(::otter::border::native(t_3).authenticate(::otter::border::to<const char*>(t_2), ::otter::border::to<const char*>(hold(this->accessPoint)->password())))) {
#line 129
    return true;
  }
#line 130
  ::otter::border::native(this->server).requestAuthentication();
  return false;
}
#line 425 "firmware-src/components/portal/portal.cpp"

#line 135 "firmware-src/components/portal/portal.ts"
void Portal::change(const Ref<Fn<void()>>& action) {
  this->serve(closure<void()>(capture(action, self(this)), [](const Ref<Fn<void()>>& action, [[maybe_unused]] const Ref<Portal>& self_) -> void {
    const Ref<otter::Native<otter::arduino::WebServer>> server = self_->server;
    self_->notice = ""_s;
    const Str t = ::otter::border::from<::otter::Str>(::otter::border::native(server).hostHeader());
#line 139
    const Ref<otter::Object> caller = create<ShapeLiteral>(t, (::otter::border::from<::otter::Str>(::otter::border::native(server).header(::otter::border::to<String>("Origin"_s)))));
    const double t_2 = static_cast<double>(::otter::border::from<std::int32_t>(::otter::border::native(server).clientContentLength()));
#line 142
    if (t_2 > longestBodyBytes) {
#line 141
      ::otter::border::native(server).send(::otter::border::to<int>(413.0), ::otter::border::to<const char*>("text/plain"_s), ::otter::border::to<String>("Too long."_s));
      return;
    }
#line 147
    if (!otter_app::firmware_src::components::portal::guard::isOwnCaller(caller, hold(as<otter_app::firmware_src::main::PortalOptionsLiteral>(self_->options)->ownNames))) {
#line 145
      otter_app::firmware_src::support::log::log("portal"_s, "refused a change that another site asked for"_s);
      ::otter::border::native(server).send(::otter::border::to<int>(403.0), ::otter::border::to<const char*>("text/plain"_s), ::otter::border::to<String>("Not from this page."_s));
      return;
    }
    const Str t_3 = ::otter::border::from<::otter::Str>(::otter::border::native(server).arg(::otter::border::to<String>("token"_s)));
    if (otter_app::firmware_src::components::portal::guard::isSameSecret(t_3, Str(self_->token))) {
#line 149
      action->call();
    } else {
#line 150
      self_->notice = "expired"_s;
    }
#line 151
    self_->redirect(303.0, "/"_s);
  }));
}
#line 461 "firmware-src/components/portal/portal.cpp"

#line 155 "firmware-src/components/portal/portal.ts"
void Portal::join() {
  const Ref<otter::Native<otter::arduino::WebServer>> server = this->server;
  const Str t = ::otter::border::from<::otter::Str>(::otter::border::native(server).arg(::otter::border::to<String>("network"_s)));
  const Str t_2 = ::otter::border::from<::otter::Str>(::otter::border::native(server).arg(::otter::border::to<String>("name"_s)));
#line 157
  const Ref<otter::Object> form = create<ShapeLiteral_2>(t, t_2, (::otter::border::from<::otter::Str>(::otter::border::native(server).arg(::otter::border::to<String>("password"_s)))));
  const Value credentials = otter_app::firmware_src::components::portal::form::readJoinForm(form);
#line 163
  if (otter::typeOf(credentials) == "string"_s) {
#line 160
    this->notice = narrow<Str>(credentials);
  } else {
    this->open();
    hold(this->station)->join(narrow<Ref<otter::Object>>(credentials));
  }
}
#line 480 "firmware-src/components/portal/portal.cpp"

#line 167 "firmware-src/components/portal/portal.ts"
void Portal::forget() {
  const Str name = otter_app::firmware_src::support::bytes::textOfHex(Str(::otter::border::from<::otter::Str>(::otter::border::native(this->server).arg(::otter::border::to<String>("network"_s)))));
  if (!otter::isUndefined(name)) {
#line 169
    hold(this->station)->forget(narrow<Str>(name));
  }
}
#line 490 "firmware-src/components/portal/portal.cpp"

#line 172 "firmware-src/components/portal/portal.ts"
void Portal::sendPage() {
  const Ref<otter::Object> texts = otter_app::firmware_src::components::portal::texts::choose::chooseTexts(Str(::otter::border::from<::otter::Str>(::otter::border::native(this->server).header(::otter::border::to<String>("Accept-Language"_s)))));
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t = this->station;
#line 174
  const Ref<otter_app::firmware_src::components::wifi::scanner::Scanner> scanner = t->scanner;
  const Ref<otter::Object> request = hold(this->station)->lastRequest();
  if (!scanner->isScanning() && scanner->isOlderThan(scanAgeMs)) {
#line 176
    hold(this->station)->refresh();
  }
#line 177
  Str t_2{};
  {
#line 177
    if (otter::isNullish(request)) {
      goto chain_end;
    }
#line 177
    t_2 = as<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<otter::Object>>(request))->state;
  }
  chain_end:;
#line 177
  if (t_2 == "joined"_s) {
#line 177
    this->isSeen = true;
  }
  const Str t_10 = Ref<otter::Asset>(&assets::page_html)->text();
  const Str t_3 = as<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->deviceName;
  const Str t_4 = this->token;
  const Str t_5 = this->noticeText(texts);
  const Ref<otter::Object> t_6 = hold(as<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->connection)->call();
  const bool t_7 = scanner->isScanning();
  const Ref<Array<Ref<otter::Object>>> t_8 = scanner->networks();
  const Ref<Array<Ref<otter::Object>>> t_9 = hold(this->saved)->all();
#line 178
  const Str html = otter_app::firmware_src::components::portal::page::renderPage(t_10, create<PageStateLiteral>(t_3, t_4, t_5, request, t_6, t_7, t_8, t_9, as<Array<Ref<otter::Object>>>(hold(as<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->details)->call(texts))), texts);
#line 193
  this->addSafetyHeaders();
  ::otter::border::native(this->server).send(::otter::border::to<int>(200.0), ::otter::border::to<const char*>("text/html; charset=utf-8"_s), ::otter::border::to<String>(html));
}
#line 533 "firmware-src/components/portal/portal.cpp"

#line 197 "firmware-src/components/portal/portal.ts"
Str Portal::noticeText(const Ref<otter::Object>& texts) {
  const Str notice = this->notice;
  if (notice == ""_s) {
#line 199
    return ""_s;
  }
#line 200
  if (notice == "expired"_s) {
#line 200
    return as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->expired;
  }
#line 201
  if (notice == "nothing chosen"_s) {
#line 201
    return as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->nothingChosen;
  }
#line 202
  const Str t = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->passwordProblems->get(notice);
#line 202
  return !otter::isNullish(t) ? Str(narrow<Str>(t)) : notice;
}
#line 557 "firmware-src/components/portal/portal.cpp"

#line 205 "firmware-src/components/portal/portal.ts"
void Portal::sendAsset(const Ref<otter::Asset>& asset) {
  const Ref<otter::Native<otter::arduino::WebServer>> server = this->server;
  ::otter::border::native(server).sendHeader(::otter::border::to<String>("ETag"_s), ::otter::border::to<String>(asset->etag()));
  const Str t = ::otter::border::from<::otter::Str>(::otter::border::native(server).header(::otter::border::to<String>("If-None-Match"_s)));
#line 210
  if (t == asset->etag()) {
#line 209
    ::otter::border::native(server).send(::otter::border::to<int>(304.0), ::otter::border::to<const char*>(asset->contentType()), ::otter::border::to<String>(""_s));
    return;
  }
  if (asset->encoding() != ""_s) {
#line 212
    ::otter::border::native(server).sendHeader(::otter::border::to<String>("Content-Encoding"_s), ::otter::border::to<String>(asset->encoding()));
  }
#line 213
  ::otter::border::native(server).sendHeader(::otter::border::to<String>("X-Content-Type-Options"_s), ::otter::border::to<String>("nosniff"_s));
  const Str t_2 = asset->contentType();
#line 214
  ::otter::border::native(server).send_P(::otter::border::to<int>(200.0), ::otter::border::to<const char*>(t_2), ::otter::border::to<PGM_P>(asset), ::otter::border::to<size_t>(asset->size()));
}
#line 580 "firmware-src/components/portal/portal.cpp"

#line 217 "firmware-src/components/portal/portal.ts"
void Portal::sendNothing() {
  ::otter::border::native(this->server).send(::otter::border::to<int>(404.0), ::otter::border::to<const char*>("text/plain"_s), ::otter::border::to<String>("There is nothing here."_s));
}
#line 586 "firmware-src/components/portal/portal.cpp"

#line 221 "firmware-src/components/portal/portal.ts"
void Portal::redirect(double status, const Str& location) {
  ::otter::border::native(this->server).sendHeader(::otter::border::to<String>("Location"_s), ::otter::border::to<String>(location));
#line 224
  ::otter::border::native(this->server).send(::otter::border::to<int>(status), ::otter::border::to<const char*>("text/html"_s), ::otter::border::to<String>(concat("<a href=\""_s, location, "\">"_s, location, "</a>"_s)));
}
#line 594 "firmware-src/components/portal/portal.cpp"

#line 227 "firmware-src/components/portal/portal.ts"
void Portal::addSafetyHeaders() {
  const Ref<otter::Native<otter::arduino::WebServer>> server = this->server;
  const Str own = "'self'"_s;
  ::otter::border::native(server).sendHeader(::otter::border::to<String>("Content-Security-Policy"_s), ::otter::border::to<String>(concat("default-src 'none'; style-src "_s, own, "; script-src "_s, own, "; connect-src "_s, own, "; img-src data:; form-action "_s, own, "; base-uri 'none'; frame-ancestors 'none'"_s)));
#line 235
  ::otter::border::native(server).sendHeader(::otter::border::to<String>("X-Content-Type-Options"_s), ::otter::border::to<String>("nosniff"_s));
  ::otter::border::native(server).sendHeader(::otter::border::to<String>("Referrer-Policy"_s), ::otter::border::to<String>("same-origin"_s));
}
#line 605 "firmware-src/components/portal/portal.cpp"

static Str ShapeLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static double ShapeLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> ShapeLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double ShapeLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str ShapeLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static Str ShapeLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static double ShapeLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double ShapeLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str ShapeLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static void (*const ShapeLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_version_8),
};
static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"host", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).host); }},
  {"origin", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).origin); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, ShapeLiteral_slots, ShapeLiteral_fields, 2};

static Str ShapeLiteral_2_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  return Str::undefined();
}
static double ShapeLiteral_2_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> ShapeLiteral_2_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  return Ref<otter::Object>::undefined();
}
static double ShapeLiteral_2_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str ShapeLiteral_2_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  return Str::undefined();
}
static Str ShapeLiteral_2_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  return Str::undefined();
}
static double ShapeLiteral_2_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double ShapeLiteral_2_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str ShapeLiteral_2_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  return Str::undefined();
}
static Str ShapeLiteral_2_get_name_9(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  return object->name;
}
static Str ShapeLiteral_2_get_password_10(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral_2*>(self_);
  return object->password;
}
static void (*const ShapeLiteral_2_slots[])() = {
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_channel_0),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_expires_1),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_image_2),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_issued_3),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_product_5),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_rollout_6),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_sequence_7),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_version_8),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_name_9),
  reinterpret_cast<void (*)()>(&ShapeLiteral_2_get_password_10),
};
static const otter::FieldInfo ShapeLiteral_2_fields[] = {
  {"network", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).network); }},
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).name); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).password); }},
};
const otter::TypeInfo ShapeLiteral_2::info{"", otter::Kind::Plain, nullptr, ShapeLiteral_2_slots, ShapeLiteral_2_fields, 3};

static Str PageStateLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  return Str::undefined();
}
static double PageStateLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> PageStateLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double PageStateLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str PageStateLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  return Str::undefined();
}
static Str PageStateLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  return Str::undefined();
}
static double PageStateLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double PageStateLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str PageStateLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PageStateLiteral*>(self_);
  return Str::undefined();
}
static void (*const PageStateLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&PageStateLiteral_get_version_8),
};
static const otter::FieldInfo PageStateLiteral_fields[] = {
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).deviceName); }},
  {"token", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).token); }},
  {"notice", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).notice); }},
  {"request", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).request); }},
  {"connection", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).connection); }},
  {"isScanning", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).isScanning); }},
  {"networks", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).networks); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).saved); }},
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).details); }},
};
const otter::TypeInfo PageStateLiteral::info{"", otter::Kind::Plain, nullptr, PageStateLiteral_slots, PageStateLiteral_fields, 9};
void PageStateLiteral::trace(otter::Tracer& tracer) {
  tracer(request);
  tracer(connection);
  tracer(networks);
  tracer(saved);
  tracer(details);
}

void initialize() {
#line 35 "firmware-src/components/portal/portal.ts"
  serveEveryMs = 10.0;
  scanAgeMs = 30000.0;
  longestBodyBytes = 4096.0;
  user = "otter"_s;
}
#line 810 "firmware-src/components/portal/portal.cpp"

}  // namespace otter_app::firmware_src::components::portal::portal
