// From firmware-src/components/portal/portal.ts. Edit that file, not this one.
#include "portal.h"
#include "access-point.h"
#include "answers.h"
#include "form.h"
#include "gate.h"
#include "guard.h"
#include "page.h"
#include "probes.h"
#include "settings.h"
#include "texts/chinese.h"
#include "texts/choose.h"
#include "texts/texts.h"
#include "../wifi/saved-networks.h"
#include "../wifi/scanner.h"
#include "../wifi/station.h"
#include "../../main.h"
#include "../../support/ascii.h"
#include "../../support/bytes.h"
#include "../../support/log.h"
#include "../../support/server/answer.h"
#include "../../support/server/form.h"
#include "../../support/server/request.h"
#include "../../support/server/server.h"
#include "../../support/server/visitor.h"

namespace otter_app::firmware_src::components::portal::portal {

namespace assets {
// ./page/style.css
static constexpr std::uint8_t style_css_bytes[] = {
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 149, 85, 93, 111, 234, 56, 16, 125, 207, 175, 24, 129, 86, 34,
  87, 152, 77, 40, 20, 174, 81, 165, 251, 63, 170, 62, 56, 241, 132, 88, 77, 236, 172, 237, 0, 221, 21, 255,
  125, 101, 199, 249, 162, 237, 93, 173, 120, 136, 56, 182, 199, 231, 204, 156, 25, 83, 173, 148, 133, 127, 34, 128,
  92, 85, 74, 19, 147, 151, 88, 35, 133, 74, 156, 75, 11, 156, 233, 247, 83, 4, 64, 136, 144, 239, 20, 150,
  233, 97, 155, 110, 179, 14, 105, 88, 131, 154, 194, 178, 40, 138, 14, 168, 132, 68, 10, 203, 195, 254, 152, 30,
  121, 7, 177, 60, 71, 105, 41, 44, 147, 108, 207, 143, 121, 7, 42, 57, 226, 225, 112, 161, 164, 165, 17, 0,
  64, 186, 73, 158, 53, 214, 127, 166, 155, 221, 30, 204, 135, 177, 88, 147, 86, 172, 253, 154, 97, 210, 16, 131,
  90, 20, 167, 232, 30, 253, 170, 145, 11, 6, 171, 70, 99, 129, 218, 144, 57, 127, 199, 60, 246, 186, 232, 160,
  112, 212, 129, 71, 228, 197, 246, 20, 176, 94, 73, 154, 166, 135, 148, 247, 104, 144, 115, 220, 255, 220, 178, 164,
  7, 7, 226, 71, 150, 231, 197, 190, 135, 167, 146, 146, 231, 109, 178, 245, 170, 238, 209, 61, 250, 225, 111, 206,
  212, 141, 24, 241, 183, 144, 103, 10, 153, 210, 28, 53, 201, 212, 205, 169, 200, 20, 255, 240, 91, 106, 166, 207,
  66, 82, 240, 87, 121, 45, 20, 46, 76, 175, 60, 229, 216, 129, 25, 203, 223, 207, 90, 181, 146, 247, 43, 158,
  120, 236, 194, 212, 76, 200, 16, 230, 70, 174, 130, 219, 146, 194, 211, 78, 99, 125, 154, 132, 102, 173, 85, 238,
  127, 195, 56, 247, 84, 210, 176, 65, 93, 80, 23, 149, 186, 146, 171, 102, 13, 5, 38, 63, 174, 37, 106, 116,
  129, 203, 212, 135, 117, 5, 114, 10, 144, 66, 186, 121, 140, 155, 184, 223, 230, 224, 209, 123, 84, 110, 215, 81,
  133, 103, 148, 252, 243, 73, 95, 219, 190, 224, 228, 138, 206, 100, 20, 14, 73, 114, 122, 204, 192, 192, 49, 113,
  49, 11, 129, 21, 55, 104, 67, 50, 93, 2, 195, 190, 223, 28, 90, 26, 203, 108, 107, 38, 103, 72, 133, 133,
  165, 176, 107, 110, 96, 84, 37, 120, 72, 99, 87, 186, 120, 30, 97, 179, 215, 88, 67, 178, 57, 206, 196, 146,
  76, 89, 171, 106, 167, 101, 27, 244, 246, 215, 52, 143, 101, 188, 71, 21, 203, 176, 242, 48, 23, 166, 169, 216,
  7, 133, 179, 22, 222, 97, 238, 75, 44, 214, 77, 197, 44, 58, 239, 182, 181, 52, 93, 137, 32, 45, 180, 223,
  226, 106, 49, 102, 22, 128, 85, 226, 44, 137, 176, 88, 27, 10, 142, 50, 234, 17, 206, 149, 180, 222, 128, 227,
  194, 68, 204, 147, 23, 227, 117, 8, 73, 202, 144, 248, 221, 174, 185, 141, 60, 77, 205, 170, 142, 173, 39, 215,
  113, 162, 176, 117, 59, 132, 108, 90, 187, 142, 12, 86, 152, 219, 117, 148, 181, 214, 42, 57, 212, 151, 130, 144,
  37, 106, 97, 39, 222, 29, 144, 123, 244, 106, 63, 26, 124, 89, 228, 37, 230, 239, 153, 186, 45, 222, 214, 61,
  164, 25, 23, 106, 241, 230, 3, 5, 215, 246, 137, 5, 232, 89, 142, 200, 172, 216, 93, 213, 200, 172, 85, 134,
  74, 222, 7, 170, 158, 57, 149, 202, 174, 230, 119, 174, 225, 19, 173, 120, 198, 35, 73, 254, 248, 58, 95, 179,
  196, 238, 58, 151, 244, 190, 238, 189, 153, 62, 88, 204, 13, 147, 120, 220, 64, 28, 137, 214, 80, 120, 238, 2,
  78, 91, 219, 106, 38, 77, 195, 52, 74, 159, 188, 177, 42, 147, 78, 74, 54, 63, 131, 251, 38, 149, 248, 138,
  233, 144, 49, 239, 227, 129, 239, 99, 187, 116, 112, 186, 73, 255, 67, 198, 164, 83, 190, 22, 50, 171, 198, 48,
  21, 191, 25, 95, 147, 106, 109, 254, 106, 5, 78, 222, 33, 250, 197, 133, 223, 231, 136, 22, 42, 111, 13, 185,
  8, 35, 178, 10, 125, 20, 213, 218, 110, 128, 63, 125, 47, 33, 236, 33, 170, 40, 12, 90, 10, 219, 174, 27,
  76, 91, 215, 76, 119, 83, 121, 146, 162, 99, 104, 33, 103, 173, 220, 138, 62, 233, 33, 193, 169, 183, 192, 164,
  237, 95, 11, 165, 95, 22, 13, 51, 230, 170, 52, 15, 30, 15, 67, 196, 170, 134, 14, 163, 229, 30, 253, 50,
  109, 211, 40, 109, 13, 116, 166, 85, 122, 69, 75, 102, 86, 63, 226, 206, 145, 253, 244, 243, 46, 246, 43, 175,
  23, 86, 181, 248, 178, 88, 188, 81, 111, 95, 228, 113, 12, 75, 101, 75, 212, 225, 165, 27, 6, 142, 84, 18,
  251, 199, 136, 255, 191, 97, 84, 11, 89, 179, 219, 234, 217, 143, 194, 181, 127, 90, 194, 148, 137, 231, 51, 42,
  140, 151, 96, 202, 169, 235, 246, 131, 221, 238, 17, 231, 159, 39, 100, 141, 54, 80, 238, 31, 45, 127, 100, 218,
  254, 99, 216, 11, 106, 43, 114, 86, 17, 63, 241, 28, 63, 206, 43, 255, 74, 253, 11, 182, 245, 247, 47, 198,
  8, 0, 0,
};
static constexpr otter::AssetData style_css_data{"text/css; charset=utf-8", "\"d587f6a7b0ffe920\"", "gzip", style_css_bytes, 915, ":root {\n  color-scheme: light dark;\n  --ink: #17212b;\n  --paper: #fff;\n  --line: #75818d;\n  --accent: #0b5d8c;\n  --on-accent: #fff;\n  font:\n    1.06rem/1.45 system-ui,\n    sans-serif;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ink: #e8edf2;\n    --paper: #11171d;\n    --line: #8592a0;\n    --accent: #8accf5;\n    --on-accent: #06202f;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  color: var(--ink);\n  background: var(--paper);\n}\nmain {\n  max-width: 34rem;\n  margin: auto;\n  padding: 1rem;\n  overflow-wrap: anywhere;\n}\nh1 {\n  font-size: 1.4rem;\n  margin: 0 0 0.7rem;\n}\nh2,\nlegend {\n  font-size: 1.06rem;\n  font-weight: 700;\n  margin: 0;\n  padding: 0;\n}\nfieldset {\n  border: 0;\n  margin: 0;\n  padding: 0;\n}\n#status {\n  border-left: 4px solid var(--accent);\n  padding: 0.5rem 0.8rem;\n  margin-bottom: 1.2rem;\n}\n#status p {\n  margin: 0;\n}\nlabel {\n  display: grid;\n  grid-template-columns: auto 1fr;\n  gap: 0 0.7rem;\n  align-items: center;\n  align-content: center;\n  padding: 0.3rem 0;\n  min-height: 44px;\n}\nlabel small {\n  grid-column: 2;\n}\ninput,\nselect,\nbutton {\n  font: inherit;\n  color: inherit;\n}\n[type=\"checkbox\"],\n[type=\"radio\"] {\n  width: 1.2rem;\n  height: 1.2rem;\n  margin: 0;\n  accent-color: var(--accent);\n}\nselect,\ninput:not([type=\"radio\"], [type=\"checkbox\"]) {\n  width: 100%;\n  min-height: 44px;\n  padding: 0.4rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  background: transparent;\n}\nsmall {\n  font-size: 0.9rem;\n}\nbutton {\n  min-height: 44px;\n  margin: 0.8rem 0.4rem 0 0;\n  padding: 0.4rem 1.1rem;\n  border: 1px solid var(--accent);\n  border-radius: 6px;\n  color: var(--on-accent);\n  background: var(--accent);\n}\n.quiet {\n  color: var(--accent);\n  background: transparent;\n}\n:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: 2px;\n}\nsummary {\n  padding: 0.8rem 0;\n}\nsection {\n  margin: 1.6rem 0;\n}\nlabel[for=\"password\"] {\n  margin-top: 0.8rem;\n}\n@supports selector(:has(*)) {\n  fieldset:not(:has([value=\"\"]:checked)) #other {\n    display: none;\n  }\n}\ndl {\n  display: grid;\n  grid-template-columns: minmax(6.5rem, max-content) 1fr;\n  gap: 0.3rem 0.9rem;\n  margin: 0.5rem 0 0;\n}\ndd {\n  margin: 0;\n}\nmeter {\n  width: 3.5rem;\n  height: 0.9rem;\n  vertical-align: middle;\n}\n", 2246};
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
static constexpr otter::AssetData script_js_data{"text/javascript; charset=utf-8", "\"219d0e4ab93f72fc\"", "gzip", script_js_bytes, 925, "// The page works without this. With it, results appear where they are, and what was typed stays.\nconst byId = (id) => document.getElementById(id);\nconst parts = [\"status\", \"networks\", \"saved\", \"details\"];\nlet timer;\n\nfunction show(html) {\n  const fresh = new DOMParser().parseFromString(html, \"text/html\");\n  const chosen = document.querySelector(\"input[name=network]:checked\")?.value;\n  const focused = document.activeElement?.value;\n  for (const id of parts) {\n    const from = fresh.getElementById(id);\n    const to = byId(id);\n    if (from && to.innerHTML !== from.innerHTML) to.innerHTML = from.innerHTML;\n  }\n  byId(\"status\").dataset.busy = fresh.getElementById(\"status\")?.dataset.busy ?\? \"\";\n  for (const radio of document.querySelectorAll(\"input[name=network]\")) {\n    if (radio.value === chosen) radio.checked = true;\n    if (radio.value === focused && document.activeElement === document.body) radio.focus();\n  }\n  const token = fresh.querySelector(\"input[name=token]\")?.value;\n  if (token) for (const field of document.querySelectorAll(\"input[name=token]\")) field.value = token;\n}\n\nasync function load(options) {\n  clearTimeout(timer);\n  try {\n    const stop = AbortSignal.timeout(8000);\n    const answer = await fetch(options ? options.action : \"/\", { ...options?.request, signal: stop });\n    show(await answer.text());\n  } catch {\n    // The access point changes its channel, or the device restarts: ask again.\n  }\n  timer = setTimeout(load, byId(\"status\").dataset.busy ? 1000 : 5000);\n}\n\naddEventListener(\"submit\", (event) => {\n  event.preventDefault();\n  const form = event.target;\n  const body = new URLSearchParams(new FormData(form, event.submitter));\n  load({ action: form.action, request: { method: \"POST\", body } });\n});\n\nconst toggle = byId(\"show\");\ntoggle.hidden = false;\ntoggle.addEventListener(\"click\", () => {\n  const isShown = byId(\"password\").type === \"text\";\n  byId(\"password\").type = isShown ? \"password\" : \"text\";\n  toggle.setAttribute(\"aria-pressed\", String(!isShown));\n});\n\ntimer = setTimeout(load, 1000);\n", 2041};
static otter::Asset script_js{script_js_data};
// ./page/page.html
static constexpr std::uint8_t page_html_bytes[] = {
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 165, 86, 205, 146, 212, 32, 16, 190, 251, 20, 200, 217, 49, 181,
  171, 101, 89, 86, 146, 139, 247, 45, 15, 190, 0, 19, 58, 3, 46, 129, 8, 157, 25, 71, 106, 222, 221, 106,
  72, 50, 76, 118, 214, 131, 158, 128, 238, 166, 127, 190, 175, 233, 164, 126, 43, 93, 135, 231, 17, 152, 194, 193,
  180, 111, 106, 90, 152, 17, 246, 208, 240, 24, 105, 157, 196, 1, 46, 23, 222, 190, 97, 172, 86, 32, 36, 109,
  24, 171, 7, 64, 193, 58, 37, 124, 0, 108, 248, 132, 253, 238, 51, 103, 85, 169, 180, 98, 128, 134, 31, 53,
  156, 70, 231, 145, 179, 206, 89, 4, 139, 13, 63, 105, 137, 170, 145, 112, 212, 29, 236, 210, 225, 29, 211, 86,
  163, 22, 102, 23, 58, 97, 160, 121, 184, 186, 66, 141, 6, 218, 24, 211, 122, 185, 212, 85, 22, 100, 165, 209,
  246, 153, 121, 48, 13, 215, 157, 179, 156, 41, 15, 125, 195, 165, 64, 241, 229, 221, 213, 197, 213, 42, 224, 217,
  64, 80, 0, 184, 216, 86, 73, 244, 190, 11, 225, 106, 31, 58, 175, 71, 100, 193, 119, 164, 79, 135, 247, 63,
  2, 103, 18, 122, 240, 109, 61, 139, 102, 99, 235, 230, 99, 140, 30, 140, 19, 146, 114, 92, 133, 4, 90, 181,
  160, 86, 239, 157, 60, 47, 8, 9, 109, 243, 150, 96, 125, 40, 11, 84, 15, 171, 66, 234, 35, 211, 146, 242,
  22, 56, 5, 206, 188, 51, 112, 61, 81, 157, 187, 253, 20, 206, 68, 21, 173, 68, 83, 140, 89, 77, 158, 164,
  62, 174, 174, 122, 231, 7, 38, 58, 212, 206, 166, 170, 132, 229, 108, 0, 84, 78, 54, 124, 116, 1, 121, 14,
  68, 242, 182, 214, 118, 156, 144, 81, 91, 52, 92, 105, 41, 193, 242, 153, 78, 116, 207, 116, 56, 10, 51, 1,
  133, 77, 231, 203, 133, 192, 171, 43, 138, 241, 74, 192, 31, 78, 223, 13, 152, 228, 203, 29, 198, 254, 45, 242,
  245, 122, 175, 193, 200, 0, 120, 21, 17, 255, 112, 0, 43, 219, 24, 45, 224, 201, 249, 231, 240, 125, 129, 122,
  214, 148, 198, 11, 228, 139, 45, 47, 238, 109, 48, 205, 206, 197, 30, 204, 45, 98, 94, 72, 237, 150, 180, 231,
  187, 107, 226, 156, 197, 232, 80, 129, 255, 170, 92, 160, 2, 8, 185, 48, 10, 219, 206, 114, 10, 146, 206, 117,
  149, 125, 223, 203, 46, 89, 242, 82, 181, 164, 194, 122, 231, 27, 78, 177, 249, 226, 241, 73, 12, 185, 218, 173,
  187, 21, 239, 84, 48, 93, 89, 146, 78, 251, 65, 252, 50, 96, 15, 168, 26, 254, 225, 145, 51, 49, 161, 235,
  196, 168, 81, 24, 253, 27, 26, 238, 250, 126, 22, 58, 239, 161, 195, 89, 18, 70, 48, 166, 83, 208, 61, 55,
  188, 23, 38, 192, 13, 67, 244, 30, 182, 16, 238, 39, 68, 103, 89, 103, 68, 8, 13, 255, 57, 105, 122, 158,
  212, 62, 75, 63, 210, 211, 234, 61, 4, 69, 85, 100, 235, 130, 243, 234, 37, 233, 37, 20, 163, 8, 225, 228,
  188, 36, 55, 203, 254, 14, 26, 25, 137, 34, 45, 194, 100, 189, 91, 200, 51, 66, 247, 52, 153, 253, 123, 154,
  65, 219, 5, 201, 207, 55, 242, 43, 194, 159, 62, 150, 138, 12, 235, 48, 26, 192, 25, 233, 173, 114, 67, 68,
  161, 126, 73, 192, 170, 44, 159, 138, 4, 20, 218, 132, 27, 38, 194, 52, 12, 194, 159, 219, 24, 7, 231, 83,
  207, 44, 146, 194, 42, 70, 47, 72, 89, 48, 240, 194, 215, 204, 105, 27, 35, 61, 240, 187, 180, 205, 172, 103,
  208, 242, 129, 111, 122, 32, 77, 36, 229, 78, 156, 9, 175, 197, 110, 244, 16, 2, 200, 181, 173, 242, 124, 160,
  137, 167, 220, 233, 91, 65, 237, 109, 172, 205, 92, 10, 144, 102, 82, 118, 46, 142, 144, 26, 35, 109, 82, 189,
  89, 187, 181, 38, 19, 64, 212, 246, 16, 46, 151, 24, 233, 139, 18, 254, 98, 158, 243, 77, 29, 102, 64, 238,
  207, 13, 159, 17, 218, 165, 41, 95, 14, 60, 245, 152, 50, 217, 232, 99, 156, 5, 235, 168, 82, 143, 37, 119,
  166, 188, 84, 152, 167, 9, 85, 118, 245, 237, 20, 78, 93, 177, 25, 195, 55, 13, 240, 127, 227, 247, 149, 183,
  220, 198, 152, 2, 63, 185, 211, 43, 15, 184, 228, 231, 22, 211, 186, 90, 190, 148, 117, 149, 63, 159, 117, 149,
  255, 84, 254, 0, 146, 220, 193, 247, 186, 8, 0, 0,
};
static constexpr otter::AssetData page_html_data{"text/html; charset=utf-8", "\"6ce60563e6a6ed45\"", "gzip", page_html_bytes, 804, "<!doctype html>\n<html lang=\"{{language}}\">\n  <head>\n    <meta charset=\"utf-8\" />\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n    <title>{{title}}</title>\n    <link rel=\"icon\" href=\"data:,\" />\n    <link rel=\"stylesheet\" href=\"/style.css\" />\n    <script src=\"/script.js\" defer></script>\n    <noscript>{{reload}}</noscript>\n  </head>\n  <body>\n    <main>\n      <h1>{{title}}</h1>\n      <div id=\"status\" role=\"status\" data-busy=\"{{busy}}\">{{status}}</div>\n      <form action=\"/scan\" method=\"post\" id=\"scan\"><input type=\"hidden\" name=\"token\" value=\"{{token}}\" /></form>\n      <form action=\"/join\" method=\"post\" id=\"join\">\n        <input type=\"hidden\" name=\"token\" value=\"{{token}}\" />\n        <fieldset>\n          <legend>{{networksTitle}}</legend>\n          <div id=\"networks\">{{networks}}</div>\n          <label><input type=\"radio\" name=\"network\" value=\"\" {{otherChosen}} /><span>{{other}}</span></label>\n          <div id=\"other\">\n            <label for=\"name\">{{otherName}}</label>\n            <input id=\"name\" name=\"name\" maxlength=\"32\" autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\" />\n          </div>\n          <button class=\"quiet\" form=\"scan\">{{refresh}}</button>\n        </fieldset>\n        <label for=\"password\">{{password}}</label>\n        <input\n          id=\"password\"\n          name=\"password\"\n          type=\"password\"\n          minlength=\"8\"\n          maxlength=\"64\"\n          autocomplete=\"off\"\n          autocapitalize=\"off\"\n          spellcheck=\"false\"\n        />\n        <details>\n          <summary>{{more}}</summary>\n          {{rare}}\n        </details>\n        <button>{{join}}</button>\n        <button type=\"button\" class=\"quiet\" id=\"show\" aria-pressed=\"false\" hidden>{{showPassword}}</button>\n      </form>\n      <section id=\"saved\">{{saved}}</section>\n      <section>{{settings}}{{links}}</section>\n      <section aria-labelledby=\"details-title\">\n        <h2 id=\"details-title\">{{detailsTitle}}</h2>\n        <dl id=\"details\">{{details}}</dl>\n        <form action=\"/check\" method=\"post\">\n          <input type=\"hidden\" name=\"token\" value=\"{{token}}\" />\n          <button class=\"quiet\">{{checkNow}}</button>\n        </form>\n      </section>\n    </main>\n  </body>\n</html>\n", 2234};
static otter::Asset page_html{page_html_data};
}

[[maybe_unused]] static std::int32_t serveEveryMs{};
[[maybe_unused]] static std::int32_t scanAgeMs{};

static Ref<Object> nothing();

static const otter::FieldInfo Portal_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).options); }},
  {"station", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).station); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).saved); }},
  {"accessPoint", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).accessPoint); }},
  {"host", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).host); }},
  {"settings", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).settings); }},
  {"gate", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).gate); }},
  {"server", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).server); }},
  {"token", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).token); }},
  {"pages", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).pages); }},
  {"changes", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).changes); }},
  {"links", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).links); }},
  {"notice", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).notice); }},
  {"wrongSetting", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).wrongSetting); }},
  {"closing", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).closing); }},
  {"isSeen", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).isSeen); }},
  {"isOpenTimeOver", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).isOpenTimeOver); }},
};
const otter::TypeInfo Portal::info{"Portal", otter::Kind::Instance, nullptr, nullptr, Portal_fields, 17};
void Portal::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(station);
  tracer(saved);
  tracer(accessPoint);
  tracer(host);
  tracer(settings);
  tracer(gate);
  tracer(server);
  tracer(pages);
  tracer(changes);
  tracer(links);
  tracer(wrongSetting);
  tracer(closing);
}

#line 73 "firmware-src/components/portal/portal.ts"
void Portal::construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::station::Station>& station, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved, const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint>& accessPoint, const Ref<otter::Object>& host, const Ref<otter_app::firmware_src::components::portal::settings::Settings>& settings) {
#line 62
  this->token = ""_s;
  this->pages = create<otter::Map<Str, Ref<otter::Object>>>();
  this->changes = create<otter::Map<Str, Ref<otter::Object>>>();
  this->links = arrayOf<Ref<otter::Object>>();
  this->notice = ""_s;
  this->wrongSetting = Ref<otter::Object>::undefined();
  this->closing = Ref<otter::Timeout>::undefined();
#line 70
  this->isSeen = false;
  this->isOpenTimeOver = false;
#line 81
  this->options = options;
  this->station = station;
  this->saved = saved;
  this->accessPoint = accessPoint;
  this->host = host;
  this->settings = settings;
  this->gate = create<otter_app::firmware_src::components::portal::gate::Gate>(options, Str(seen<otter_app::firmware_src::main::AccessPointOptionsLiteral>(accessPoint->options)->address), closure<Str()>(capture(accessPoint), [](const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint>& accessPoint) -> Str {
#line 87
    return accessPoint->password();
  }));
#line 88
  this->server = create<otter_app::firmware_src::support::server::server::Server>(80, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> request) -> Ref<otter::Object> {
#line 88
    return self_->answer(request);
  }));
}
#line 231 "firmware-src/components/portal/portal.cpp"

#line 91 "firmware-src/components/portal/portal.ts"
void Portal::start() {
#line 93
  hold(this->station)->switchOn();
  this->token = otter_app::firmware_src::components::portal::access_point::randomText(20);
  this->addRoutes();
  hold(this->server)->start();
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 97
    self_->serve();
  }), 10.0);
#line 98
  hold(this->station)->onOffline(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 98
    self_->open();
  }));
#line 99
  hold(this->station)->onJoined(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 99
    self_->closeLater();
  }));
#line 100
  if (hold(this->accessPoint)->password() == ""_s) {
#line 100
    otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 100
      self_->endOpenTime();
    }), static_cast<double>(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->openLimitMs));
  }
#line 101
  if (seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->accessPoint == "always"_s) {
#line 101
    this->open();
  }
}
#line 268 "firmware-src/components/portal/portal.cpp"

#line 105 "firmware-src/components/portal/portal.ts"
void Portal::serve() {
  hold(this->server)->poll();
}
#line 274 "firmware-src/components/portal/portal.cpp"

#line 121 "firmware-src/components/portal/portal.ts"
void Portal::api(const Str& path, const Ref<Fn<Str(Ref<otter::Object>)>>& answer) {
  hold(this->pages)->set(path, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(answer), [](const Ref<Fn<Str(Ref<otter::Object>)>>& answer, Ref<otter::Object> a0) -> Ref<otter::Object> {
    const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->head;
#line 123
    const Ref<otter::Map<Str, Str>> fields = otter_app::firmware_src::support::server::form::parseForm(Str(seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->query));
    return otter::isUndefined(fields) ? otter_app::firmware_src::support::server::answer::plain(400.0, "This is no query."_s) : otter_app::firmware_src::components::portal::answers::json(answer->call(narrow<Ref<otter::Map<Str, Str>>>(fields)));
  }));
}
#line 285 "firmware-src/components/portal/portal.cpp"

#line 115 "firmware-src/components/portal/portal.ts"
void Portal::page(const Str& path, const Str& title, const Ref<Fn<Str()>>& render) {
  const Ref<Array<Ref<otter::Object>>> t = this->links;
#line 116
  static_cast<void>(static_cast<double>(t->push(create<LinkLiteral>(path, title))));
  hold(this->pages)->set(path, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(title, render), [](const Str& title, const Ref<Fn<Str()>>& render, Ref<otter::Object> /* a0 */) -> Ref<otter::Object> {
#line 117
    return otter_app::firmware_src::components::portal::answers::ownPage(title, render->call());
  }));
}
#line 297 "firmware-src/components/portal/portal.cpp"

#line 129 "firmware-src/components/portal/portal.ts"
void Portal::action(const Str& path, const Ref<Fn<void(Ref<otter::Object>)>>& act) {
  hold(this->changes)->set(path, act);
}
#line 303 "firmware-src/components/portal/portal.cpp"

#line 134 "firmware-src/components/portal/portal.ts"
Str Portal::formToken() {
  return this->token;
}
#line 309 "firmware-src/components/portal/portal.cpp"

#line 138 "firmware-src/components/portal/portal.ts"
void Portal::open() {
  otter::clearTimeout(this->closing);
  this->isSeen = false;
  if (!this->isOpenTimeOver) {
#line 141
    hold(this->accessPoint)->open();
  }
}
#line 320 "firmware-src/components/portal/portal.cpp"

#line 144 "firmware-src/components/portal/portal.ts"
void Portal::closeLater() {
  if (seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->accessPoint == "always"_s) {
#line 145
    return;
  }
#line 146
  otter::clearTimeout(this->closing);
  this->closing = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 147
    hold(self_->accessPoint)->close();
  }), static_cast<double>(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->lingerMs));
}
#line 335 "firmware-src/components/portal/portal.cpp"

#line 150 "firmware-src/components/portal/portal.ts"
void Portal::endOpenTime() {
  this->isOpenTimeOver = true;
  otter_app::firmware_src::support::log::log("portal"_s, "the access point has no password and was open long enough; a restart opens it again"_s);
  hold(this->accessPoint)->close();
}
#line 343 "firmware-src/components/portal/portal.cpp"

#line 156 "firmware-src/components/portal/portal.ts"
void Portal::addRoutes() {
  const Ref<otter::Map<Str, Ref<otter::Object>>> pages = this->pages;
#line 157
  const Ref<otter::Map<Str, Ref<otter::Object>>> changes = this->changes;
  pages->set("/"_s, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> request) -> Ref<otter::Object> {
#line 158
    return self_->showPage(request);
  }));
#line 159
  pages->set("/style.css"_s, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(), [](Ref<otter::Object> request_2) -> Ref<otter::Object> {
#line 159
    return otter_app::firmware_src::components::portal::answers::asset(request_2, Ref<otter::Asset>(&assets::style_css));
  }));
#line 160
  pages->set("/script.js"_s, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(), [](Ref<otter::Object> request_3) -> Ref<otter::Object> {
#line 160
    return otter_app::firmware_src::components::portal::answers::asset(request_3, Ref<otter::Asset>(&assets::script_js));
  }));
#line 161
  changes->set("/join"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> fieldsArgument) -> void {
#line 161
    const Ref<otter::Map<Str, Str>> fields = as<otter::Map<Str, Str>>(fieldsArgument);
#line 161
    self_->join(fields);
  }));
#line 162
  changes->set("/scan"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> /* a0 */) -> void {
#line 162
    hold(self_->station)->refresh();
  }));
#line 163
  changes->set("/forget"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> fields_2Argument) -> void {
#line 163
    const Ref<otter::Map<Str, Str>> fields_2 = as<otter::Map<Str, Str>>(fields_2Argument);
#line 163
    self_->forget(fields_2);
  }));
#line 164
  changes->set("/settings"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> fields_3Argument) -> void {
#line 164
    const Ref<otter::Map<Str, Str>> fields_3 = as<otter::Map<Str, Str>>(fields_3Argument);
#line 164
    self_->changeSettings(fields_3);
  }));
#line 165
  changes->set("/check"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> /* a0_2 */) -> void {
#line 165
    hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(self_->host)->checkForUpdates)->call();
  }));
}
#line 396 "firmware-src/components/portal/portal.cpp"

#line 168 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::answer(const Ref<otter::Object>& request) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(request)->head;
  const Value caller = hold(this->gate)->judge(request);
  if (otter::strictEquals(caller, Value("stray"_s))) {
#line 171
    const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("host"_s);
    const Str t_2 = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
#line 171
    return this->leadToPage(t_2, Str(seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->path));
  }
#line 172
  if (!otter::strictEquals(caller, Value("guest"_s))) {
#line 172
    return narrow<Ref<otter::Object>>(caller);
  }
#line 175
  if (seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->method == "POST"_s) {
    const Ref<otter::Map<Str, Ref<otter::Object>>> t_3 = this->changes;
#line 174
    const Ref<Fn<void(Ref<otter::Object>)>> change = as<Fn<void(Ref<otter::Object>)>>(t_3->get(seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->path));
    return otter::isUndefined(change) ? nothing() : this->change(request, narrow<Ref<Fn<void(Ref<otter::Object>)>>>(change));
  }
  const Ref<otter::Map<Str, Ref<otter::Object>>> t_4 = this->pages;
#line 177
  const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> show = as<Fn<Ref<otter::Object>(Ref<otter::Object>)>>(t_4->get(seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->path));
  return otter::isUndefined(show) ? nothing() : narrow<Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>>>(show)->call(request);
}
#line 426 "firmware-src/components/portal/portal.cpp"

#line 182 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::leadToPage(const Str& host, const Str& path) {
#line 184
  if (path == "/wpad.dat"_s) {
#line 184
    return nothing();
  }
#line 185
  const Ref<otter::Object> success = this->isSeen ? otter_app::firmware_src::components::portal::probes::successAnswer(host, path) : Ref<otter::Object>::undefined();
  return !otter::isNullish(success) ? Ref<otter::Object>(narrow<Ref<otter::Object>>(success)) : otter_app::firmware_src::components::portal::answers::redirect(302, concat("http://"_s, seen<otter_app::firmware_src::main::AccessPointOptionsLiteral>(this->accessPoint->options)->address, "/"_s));
}
#line 439 "firmware-src/components/portal/portal.cpp"

#line 190 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::change(const Ref<otter::Object>& a0, const Ref<Fn<void(Ref<otter::Object>)>>& action) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->head;
  const Str body = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->body;
#line 191
  this->notice = ""_s;
  const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("host"_s);
  const Str t_3 = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
#line 192
  const Str t_2 = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("origin"_s);
#line 192
  const Ref<otter::Object> caller = create<ShapeLiteral>(t_3, !otter::isNullish(t_2) ? Str(narrow<Str>(t_2)) : ""_s);
#line 195
  if (!otter_app::firmware_src::components::portal::guard::isOwnCaller(caller, hold(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->ownNames))) {
#line 194
    otter_app::firmware_src::support::log::log("portal"_s, "refused a change that another site asked for"_s);
    return otter_app::firmware_src::support::server::answer::plain(403.0, "Not from this page."_s);
  }
  const Str t_4 = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("content-type"_s);
#line 197
  const Str contentType = !otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s;
#line 199
  if (!otter_app::firmware_src::support::ascii::asciiLowerCase->call(contentType).startsWith("application/x-www-form-urlencoded"_s)) {
#line 199
    return otter_app::firmware_src::support::server::answer::plain(415.0, "A form, please."_s);
  }
#line 200
  const Ref<otter::Map<Str, Str>> fields = otter_app::firmware_src::support::server::form::parseForm(body);
  if (otter::isUndefined(fields)) {
#line 201
    return otter_app::firmware_src::support::server::answer::plain(400.0, "This is no form."_s);
  }
#line 202
  const Str t_5 = narrow<Ref<otter::Map<Str, Str>>>(fields)->get("token"_s);
  if (otter_app::firmware_src::components::portal::guard::isSameSecret(!otter::isNullish(t_5) ? Str(narrow<Str>(t_5)) : ""_s, Str(this->token))) {
#line 202
    action->call(narrow<Ref<otter::Map<Str, Str>>>(fields));
  } else {
#line 203
    this->notice = "expired"_s;
  }
#line 204
  return otter_app::firmware_src::components::portal::answers::redirect(303, "/"_s);
}
#line 485 "firmware-src/components/portal/portal.cpp"

#line 207 "firmware-src/components/portal/portal.ts"
void Portal::join(const Ref<otter::Map<Str, Str>>& fields) {
  const Value credentials = otter_app::firmware_src::components::portal::form::readJoinForm(fields);
#line 213
  if (otter::typeOf(credentials) == "string"_s) {
#line 210
    this->notice = narrow<Str>(credentials);
  } else {
    this->open();
    hold(this->station)->join(narrow<Ref<otter::Object>>(credentials));
  }
}
#line 499 "firmware-src/components/portal/portal.cpp"

#line 217 "firmware-src/components/portal/portal.ts"
void Portal::forget(const Ref<otter::Map<Str, Str>>& fields) {
  const Str t = fields->get("network"_s);
#line 218
  const Str name = otter_app::firmware_src::support::bytes::textOfHex(!otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s);
  if (!otter::isUndefined(name)) {
#line 219
    hold(this->station)->forget(narrow<Str>(name));
  }
}
#line 511 "firmware-src/components/portal/portal.cpp"

#line 222 "firmware-src/components/portal/portal.ts"
void Portal::changeSettings(const Ref<otter::Map<Str, Str>>& fields) {
  this->wrongSetting = hold(this->settings)->change(fields);
#line 225
  if (!otter::isUndefined(this->wrongSetting)) {
#line 224
    this->notice = "setting"_s;
  } else {
#line 225
    otter_app::firmware_src::support::log::log("portal"_s, "the settings were saved"_s);
  }
}
#line 525 "firmware-src/components/portal/portal.cpp"

#line 228 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::showPage(const Ref<otter::Object>& a0) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->head;
#line 229
  const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("accept-language"_s);
#line 229
  const Ref<otter::Object> texts = otter_app::firmware_src::components::portal::texts::choose::chooseTexts(!otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s);
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t_2 = this->station;
#line 230
  const Ref<otter_app::firmware_src::components::wifi::scanner::Scanner> scanner = t_2->scanner;
  const Ref<otter::Object> request = hold(this->station)->lastRequest();
  if (!scanner->isScanning() && scanner->isOlderThan(30000)) {
#line 232
    hold(this->station)->refresh();
  }
#line 233
  Str t_3{};
  {
#line 233
    if (otter::isNullish(request)) {
      goto chain_end;
    }
#line 233
    t_3 = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<otter::Object>>(request))->state;
  }
  chain_end:;
#line 233
  if (t_3 == "joined"_s) {
#line 233
    this->isSeen = true;
  }
  const Str t_14 = Ref<otter::Asset>(&assets::page_html)->text();
  const Str t_4 = seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->deviceName;
  const Str t_5 = this->token;
  const Str t_6 = this->noticeText(texts);
  const Ref<otter::Object> t_7 = hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->connection)->call();
  const bool t_8 = scanner->isScanning();
  const bool t_9 = hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->isUpdating)->call();
  const Ref<Array<Ref<otter::Object>>> t_10 = scanner->networks();
  const Ref<Array<Ref<otter::Object>>> t_11 = hold(this->saved)->all();
  const Ref<Array<Ref<otter::Object>>> t_12 = as<Array<Ref<otter::Object>>>(hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->details)->call(texts));
  const Ref<Array<Ref<otter::Object>>> t_13 = hold(this->settings)->all();
#line 234
  const Str html = otter_app::firmware_src::components::portal::page::renderPage(t_14, create<PageStateLiteral>(t_4, t_5, t_6, request, t_7, t_8, t_9, t_10, t_11, t_12, t_13, this->links), texts);
#line 252
  return otter_app::firmware_src::components::portal::answers::document(html);
}
#line 574 "firmware-src/components/portal/portal.cpp"

#line 255 "firmware-src/components/portal/portal.ts"
Str Portal::noticeText(const Ref<otter::Object>& texts) {
  const Str notice = this->notice;
  if (notice == ""_s) {
#line 257
    return ""_s;
  }
#line 258
  if (notice == "expired"_s) {
#line 258
    return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->expired;
  }
#line 259
  if (notice == "setting"_s) {
    const Str t_4 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->badSetting;
#line 259
    Str t{};
    {
#line 259
      const Ref<otter::Object> t_2 = this->wrongSetting;
#line 259
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 259
      t = seen<otter_app::firmware_src::components::portal::settings::Setting>(narrow<Ref<otter::Object>>(t_2))->label(texts);
    }
    chain_end:;
#line 259
    const Str t_3 = t;
#line 259
    return otter_app::firmware_src::components::portal::texts::texts::say(t_4, arrayOf<Str>({!otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : ""_s}));
  }
#line 260
  if (notice == "nothing chosen"_s) {
#line 260
    return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->nothingChosen;
  }
#line 261
  if (notice == "no address"_s) {
#line 261
    return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->noAddress;
  }
#line 262
  const Str t_5 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->passwordProblems->get(notice);
#line 262
  return !otter::isNullish(t_5) ? Str(narrow<Str>(t_5)) : notice;
}
#line 624 "firmware-src/components/portal/portal.cpp"

static const otter::FieldInfo LinkLiteral_fields[] = {
  {"path", [](const otter::Object& object) { return otter::Value(static_cast<const LinkLiteral&>(object).path); }},
  {"title", [](const otter::Object& object) { return otter::Value(static_cast<const LinkLiteral&>(object).title); }},
};
const otter::TypeInfo LinkLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, LinkLiteral_fields, 2};

static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"host", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).host); }},
  {"origin", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).origin); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_fields, 2};

static const otter::FieldInfo PageStateLiteral_fields[] = {
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).deviceName); }},
  {"token", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).token); }},
  {"notice", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).notice); }},
  {"request", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).request); }},
  {"connection", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).connection); }},
  {"isScanning", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).isScanning); }},
  {"isUpdating", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).isUpdating); }},
  {"networks", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).networks); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).saved); }},
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).details); }},
  {"settings", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).settings); }},
  {"links", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).links); }},
};
const otter::TypeInfo PageStateLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, PageStateLiteral_fields, 12};
void PageStateLiteral::trace(otter::Tracer& tracer) {
  tracer(request);
  tracer(connection);
  tracer(networks);
  tracer(saved);
  tracer(details);
  tracer(settings);
  tracer(links);
}

#line 266 "firmware-src/components/portal/portal.ts"
static Ref<Object> nothing() {
  return otter_app::firmware_src::support::server::answer::plain(404.0, "There is nothing here."_s);
}
#line 667 "firmware-src/components/portal/portal.cpp"

void initialize() {
#line 49 "firmware-src/components/portal/portal.ts"
  serveEveryMs = 10;
  scanAgeMs = 30000;
}
#line 674 "firmware-src/components/portal/portal.cpp"

}  // namespace otter_app::firmware_src::components::portal::portal
