// From firmware-src/components/portal/portal.ts. Edit that file, not this one.
#include "portal.h"
#include "access-point.h"
#include "answers.h"
#include "form.h"
#include "gate.h"
#include "guard.h"
#include "page.h"
#include "probes.h"
#include "texts/chinese.h"
#include "texts/choose.h"
#include "../wifi/saved-networks.h"
#include "../wifi/scanner.h"
#include "../wifi/station.h"
#include "../../main.h"
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
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 149, 85, 203, 110, 227, 56, 16, 188, 235, 43, 26, 49, 22, 176,
  6, 161, 87, 82, 236, 216, 67, 35, 192, 252, 71, 48, 7, 74, 108, 89, 68, 36, 82, 75, 82, 126, 236, 194,
  255, 190, 32, 69, 189, 60, 201, 44, 22, 57, 24, 41, 145, 205, 170, 234, 98, 147, 106, 165, 44, 252, 19, 1,
  20, 170, 86, 154, 152, 162, 194, 6, 41, 212, 226, 84, 89, 224, 76, 127, 28, 35, 0, 66, 132, 252, 160, 176,
  74, 247, 89, 154, 229, 61, 210, 178, 22, 53, 133, 85, 89, 150, 61, 80, 11, 137, 20, 86, 251, 221, 33, 61,
  240, 30, 98, 69, 129, 210, 82, 88, 37, 249, 142, 31, 138, 30, 84, 114, 194, 195, 230, 82, 73, 75, 35, 0,
  128, 116, 147, 188, 106, 108, 254, 76, 55, 219, 29, 152, 155, 177, 216, 144, 78, 60, 251, 111, 134, 73, 67, 12,
  106, 81, 30, 163, 123, 244, 163, 65, 46, 24, 172, 91, 141, 37, 106, 67, 150, 252, 29, 243, 216, 235, 162, 163,
  194, 73, 7, 30, 144, 151, 217, 49, 96, 131, 146, 52, 77, 247, 41, 31, 208, 32, 231, 176, 251, 158, 177, 100,
  0, 71, 226, 7, 86, 20, 229, 110, 128, 231, 146, 146, 215, 44, 201, 188, 170, 123, 116, 143, 190, 249, 147, 115,
  117, 37, 70, 252, 45, 228, 137, 66, 174, 52, 71, 77, 114, 117, 117, 42, 114, 197, 111, 126, 73, 195, 244, 73,
  72, 10, 254, 40, 175, 133, 194, 153, 233, 181, 167, 28, 59, 48, 103, 197, 199, 73, 171, 78, 242, 225, 139, 39,
  30, 187, 50, 13, 19, 50, 148, 185, 146, 139, 224, 182, 162, 240, 178, 213, 216, 28, 103, 165, 89, 103, 149, 251,
  191, 101, 156, 123, 42, 105, 88, 160, 206, 168, 203, 90, 93, 200, 69, 179, 150, 2, 147, 183, 75, 133, 26, 93,
  225, 42, 245, 101, 93, 131, 156, 2, 164, 144, 110, 30, 235, 38, 238, 111, 179, 247, 232, 61, 170, 178, 231, 168,
  198, 19, 74, 254, 235, 78, 223, 219, 161, 225, 228, 130, 46, 100, 20, 246, 73, 114, 124, 116, 96, 228, 152, 184,
  154, 165, 192, 154, 27, 180, 193, 76, 103, 96, 88, 247, 155, 77, 43, 99, 153, 237, 204, 108, 15, 169, 177, 180,
  20, 182, 237, 21, 140, 170, 5, 15, 54, 246, 173, 139, 151, 21, 54, 59, 141, 13, 36, 155, 195, 66, 44, 201,
  149, 181, 170, 113, 90, 178, 160, 119, 56, 166, 125, 108, 227, 61, 170, 89, 142, 181, 135, 185, 48, 109, 205, 110,
  20, 78, 90, 248, 132, 185, 95, 98, 177, 105, 107, 102, 209, 101, 183, 107, 164, 233, 91, 4, 105, 169, 253, 18,
  215, 139, 201, 89, 0, 86, 139, 147, 36, 194, 98, 99, 40, 56, 202, 168, 39, 184, 80, 210, 250, 0, 78, 31,
  102, 98, 94, 188, 24, 175, 67, 72, 82, 5, 227, 183, 219, 246, 58, 241, 52, 13, 171, 123, 182, 158, 92, 207,
  137, 66, 230, 86, 8, 217, 118, 246, 57, 202, 59, 107, 149, 28, 251, 74, 65, 200, 10, 181, 176, 179, 204, 142,
  72, 216, 244, 110, 111, 45, 190, 61, 105, 198, 133, 122, 250, 233, 183, 134, 124, 14, 22, 2, 12, 124, 38, 100,
  209, 214, 190, 63, 100, 113, 41, 198, 158, 133, 99, 168, 84, 118, 189, 60, 43, 94, 28, 150, 36, 127, 124, 46,
  127, 225, 211, 182, 111, 250, 16, 211, 33, 106, 233, 67, 98, 220, 108, 136, 167, 5, 196, 157, 216, 25, 10, 175,
  125, 193, 249, 77, 181, 154, 73, 211, 50, 141, 210, 123, 50, 153, 60, 187, 24, 201, 230, 123, 8, 211, 204, 224,
  207, 152, 142, 182, 248, 88, 142, 124, 31, 211, 223, 195, 233, 38, 253, 15, 25, 179, 224, 127, 46, 100, 97, 249,
  56, 228, 190, 152, 70, 179, 150, 108, 254, 234, 4, 206, 158, 21, 250, 201, 129, 95, 123, 68, 75, 85, 116, 134,
  156, 133, 17, 121, 141, 190, 138, 234, 108, 63, 143, 95, 190, 150, 16, 214, 16, 85, 150, 6, 45, 133, 172, 15,
  183, 193, 194, 138, 193, 211, 224, 95, 234, 59, 60, 187, 164, 239, 165, 210, 111, 79, 45, 51, 230, 162, 52, 15,
  57, 13, 87, 222, 170, 150, 142, 131, 224, 30, 253, 48, 93, 219, 42, 109, 13, 24, 172, 177, 176, 74, 175, 105,
  197, 204, 250, 91, 220, 7, 110, 152, 85, 62, 145, 254, 203, 251, 153, 213, 29, 190, 61, 61, 253, 164, 69, 133,
  197, 7, 242, 56, 134, 149, 178, 21, 234, 240, 46, 141, 227, 65, 42, 137, 195, 211, 193, 255, 223, 232, 104, 132,
  108, 216, 117, 253, 234, 7, 215, 179, 127, 8, 194, 76, 136, 151, 19, 37, 12, 131, 144, 185, 121, 168, 118, 99,
  154, 238, 17, 231, 191, 206, 179, 6, 109, 160, 60, 60, 49, 126, 203, 252, 10, 79, 101, 207, 168, 173, 40, 88,
  77, 252, 124, 114, 252, 56, 175, 253, 155, 242, 47, 132, 233, 199, 17, 116, 8, 0, 0,
};
static constexpr otter::AssetData style_css_data{"text/css; charset=utf-8", "\"7666b563dbf8b6a3\"", "gzip", style_css_bytes, 883, ":root {\n  color-scheme: light dark;\n  --ink: #17212b;\n  --paper: #fff;\n  --line: #75818d;\n  --accent: #0b5d8c;\n  --on-accent: #fff;\n  font:\n    1.06rem/1.45 system-ui,\n    sans-serif;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ink: #e8edf2;\n    --paper: #11171d;\n    --line: #8592a0;\n    --accent: #8accf5;\n    --on-accent: #06202f;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  color: var(--ink);\n  background: var(--paper);\n}\nmain {\n  max-width: 34rem;\n  margin: auto;\n  padding: 1rem;\n  overflow-wrap: anywhere;\n}\nh1 {\n  font-size: 1.4rem;\n  margin: 0 0 0.7rem;\n}\nh2,\nlegend {\n  font-size: 1.06rem;\n  font-weight: 700;\n  margin: 0;\n  padding: 0;\n}\nfieldset {\n  border: 0;\n  margin: 0;\n  padding: 0;\n}\n#status {\n  border-left: 4px solid var(--accent);\n  padding: 0.5rem 0.8rem;\n  margin-bottom: 1.2rem;\n}\n#status p {\n  margin: 0;\n}\nlabel {\n  display: grid;\n  grid-template-columns: auto 1fr;\n  gap: 0 0.7rem;\n  align-items: center;\n  align-content: center;\n  padding: 0.3rem 0;\n  min-height: 44px;\n}\nlabel small {\n  grid-column: 2;\n}\ninput,\nbutton {\n  font: inherit;\n  color: inherit;\n}\ninput[type=\"radio\"] {\n  width: 1.2rem;\n  height: 1.2rem;\n  margin: 0;\n  accent-color: var(--accent);\n}\ninput:not([type=\"radio\"]) {\n  width: 100%;\n  min-height: 44px;\n  padding: 0.4rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  background: transparent;\n}\nsmall {\n  font-size: 0.9rem;\n}\nbutton {\n  min-height: 44px;\n  margin: 0.8rem 0.4rem 0 0;\n  padding: 0.4rem 1.1rem;\n  border: 1px solid var(--accent);\n  border-radius: 6px;\n  color: var(--on-accent);\n  background: var(--accent);\n}\n.quiet {\n  color: var(--accent);\n  background: transparent;\n}\n:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: 2px;\n}\nsection {\n  margin: 1.6rem 0;\n}\nlabel[for=\"password\"] {\n  margin-top: 0.8rem;\n}\n@supports selector(:has(*)) {\n  fieldset:not(:has([value=\"\"]:checked)) #other {\n    display: none;\n  }\n}\ndl {\n  display: grid;\n  grid-template-columns: minmax(6.5rem, max-content) 1fr;\n  gap: 0.3rem 0.9rem;\n  margin: 0.5rem 0 0;\n}\ndd {\n  margin: 0;\n}\nmeter {\n  width: 3.5rem;\n  height: 0.9rem;\n  vertical-align: middle;\n}\n", 2164};
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
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 165, 86, 205, 114, 219, 32, 16, 190, 231, 41, 40, 231, 56, 154,
  164, 157, 78, 166, 35, 249, 210, 123, 166, 135, 190, 0, 22, 171, 64, 140, 64, 133, 149, 93, 151, 241, 187, 119,
  22, 36, 25, 43, 206, 165, 61, 9, 246, 127, 191, 143, 93, 187, 254, 36, 93, 139, 167, 1, 152, 194, 222, 108,
  239, 106, 250, 48, 35, 236, 107, 195, 99, 164, 239, 40, 94, 225, 124, 230, 219, 59, 198, 106, 5, 66, 210, 129,
  177, 186, 7, 20, 172, 85, 194, 7, 192, 134, 143, 216, 109, 158, 57, 171, 74, 165, 21, 61, 52, 252, 160, 225,
  56, 56, 143, 156, 181, 206, 34, 88, 108, 248, 81, 75, 84, 141, 132, 131, 110, 97, 147, 46, 247, 76, 91, 141,
  90, 152, 77, 104, 133, 129, 230, 241, 18, 10, 53, 26, 216, 198, 152, 190, 231, 115, 93, 101, 65, 86, 26, 109,
  247, 204, 131, 105, 184, 110, 157, 229, 76, 121, 232, 26, 46, 5, 138, 111, 247, 151, 16, 23, 171, 128, 39, 3,
  65, 1, 224, 108, 91, 37, 209, 67, 27, 194, 197, 62, 180, 94, 15, 200, 130, 111, 73, 159, 46, 15, 111, 129,
  51, 9, 29, 248, 109, 61, 137, 38, 99, 235, 166, 107, 140, 30, 140, 19, 146, 106, 92, 132, 4, 90, 53, 163,
  86, 239, 156, 60, 205, 8, 9, 109, 243, 145, 96, 125, 44, 27, 84, 143, 139, 66, 234, 3, 211, 146, 234, 22,
  56, 6, 206, 188, 51, 112, 185, 81, 159, 155, 221, 24, 78, 68, 21, 125, 137, 166, 24, 179, 154, 34, 73, 125,
  88, 66, 117, 206, 247, 76, 180, 168, 157, 77, 93, 9, 203, 89, 15, 168, 156, 108, 248, 224, 2, 242, 156, 136,
  228, 219, 90, 219, 97, 68, 70, 207, 162, 225, 74, 75, 9, 150, 79, 116, 162, 219, 211, 229, 32, 204, 8, 148,
  54, 221, 207, 103, 2, 175, 174, 40, 199, 7, 9, 223, 156, 190, 153, 48, 201, 103, 31, 198, 254, 45, 243, 197,
  189, 211, 96, 100, 0, 188, 136, 136, 127, 120, 5, 43, 183, 49, 90, 192, 163, 243, 251, 240, 115, 134, 122, 210,
  148, 198, 51, 228, 179, 45, 47, 252, 86, 152, 230, 224, 98, 7, 230, 26, 49, 47, 164, 118, 115, 217, 147, 239,
  82, 56, 103, 49, 58, 84, 224, 191, 43, 23, 168, 1, 66, 46, 12, 194, 110, 39, 57, 37, 73, 247, 186, 202,
  177, 111, 85, 151, 44, 121, 169, 154, 75, 97, 157, 243, 13, 167, 220, 124, 142, 248, 34, 250, 220, 237, 58, 220,
  130, 119, 106, 152, 92, 230, 162, 211, 185, 23, 191, 13, 216, 87, 84, 13, 255, 252, 196, 153, 24, 209, 181, 98,
  208, 40, 140, 254, 3, 13, 119, 93, 55, 9, 157, 247, 208, 226, 36, 9, 3, 24, 211, 42, 104, 247, 13, 239,
  132, 9, 112, 197, 16, 205, 195, 26, 194, 221, 136, 232, 44, 107, 141, 8, 161, 225, 191, 70, 77, 227, 73, 207,
  103, 126, 143, 52, 90, 157, 135, 160, 168, 139, 108, 93, 112, 94, 189, 39, 189, 132, 98, 16, 33, 28, 157, 151,
  20, 102, 62, 223, 64, 35, 35, 81, 148, 69, 152, 44, 190, 133, 60, 35, 116, 75, 147, 217, 191, 165, 233, 181,
  157, 145, 124, 190, 146, 95, 16, 254, 250, 165, 84, 100, 88, 251, 193, 0, 78, 72, 175, 149, 43, 34, 10, 245,
  123, 2, 22, 101, 57, 42, 19, 142, 49, 210, 8, 222, 4, 118, 226, 37, 183, 149, 47, 124, 197, 82, 218, 25,
  202, 29, 57, 19, 94, 139, 205, 224, 33, 4, 144, 11, 241, 121, 130, 105, 39, 41, 119, 252, 81, 128, 127, 157,
  107, 181, 57, 2, 164, 173, 145, 131, 139, 3, 36, 234, 210, 33, 205, 70, 214, 190, 179, 78, 5, 36, 82, 13,
  200, 221, 169, 225, 18, 80, 104, 19, 54, 105, 177, 150, 59, 70, 61, 165, 208, 43, 125, 140, 147, 96, 217, 14,
  234, 169, 112, 146, 166, 116, 42, 204, 211, 82, 40, 31, 210, 245, 226, 75, 68, 172, 54, 223, 213, 235, 255, 191,
  141, 247, 193, 248, 108, 99, 76, 137, 95, 220, 241, 131, 153, 41, 1, 191, 198, 180, 174, 230, 31, 167, 186, 202,
  191, 88, 117, 149, 255, 28, 252, 5, 183, 114, 19, 180, 45, 8, 0, 0,
};
static constexpr otter::AssetData page_html_data{"text/html; charset=utf-8", "\"f78f971c09109ded\"", "gzip", page_html_bytes, 760, "<!doctype html>\n<html lang=\"{{language}}\">\n  <head>\n    <meta charset=\"utf-8\" />\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n    <title>{{title}}</title>\n    <link rel=\"icon\" href=\"data:,\" />\n    <link rel=\"stylesheet\" href=\"/style.css\" />\n    <script src=\"/script.js\" defer></script>\n    <noscript>{{reload}}</noscript>\n  </head>\n  <body>\n    <main>\n      <h1>{{title}}</h1>\n      <div id=\"status\" role=\"status\" data-busy=\"{{busy}}\">{{status}}</div>\n      <form action=\"/scan\" method=\"post\" id=\"scan\"><input type=\"hidden\" name=\"token\" value=\"{{token}}\" /></form>\n      <form action=\"/join\" method=\"post\" id=\"join\">\n        <input type=\"hidden\" name=\"token\" value=\"{{token}}\" />\n        <fieldset>\n          <legend>{{networksTitle}}</legend>\n          <div id=\"networks\">{{networks}}</div>\n          <label><input type=\"radio\" name=\"network\" value=\"\" {{otherChosen}} /><span>{{other}}</span></label>\n          <div id=\"other\">\n            <label for=\"name\">{{otherName}}</label>\n            <input id=\"name\" name=\"name\" maxlength=\"32\" autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\" />\n          </div>\n          <button class=\"quiet\" form=\"scan\">{{refresh}}</button>\n        </fieldset>\n        <label for=\"password\">{{password}}</label>\n        <input\n          id=\"password\"\n          name=\"password\"\n          type=\"password\"\n          minlength=\"8\"\n          maxlength=\"64\"\n          autocomplete=\"off\"\n          autocapitalize=\"off\"\n          spellcheck=\"false\"\n        />\n        <button>{{join}}</button>\n        <button type=\"button\" class=\"quiet\" id=\"show\" aria-pressed=\"false\" hidden>{{showPassword}}</button>\n      </form>\n      <section id=\"saved\">{{saved}}</section>\n      <section aria-labelledby=\"details-title\">\n        <h2 id=\"details-title\">{{detailsTitle}}</h2>\n        <dl id=\"details\">{{details}}</dl>\n        <form action=\"/check\" method=\"post\">\n          <input type=\"hidden\" name=\"token\" value=\"{{token}}\" />\n          <button class=\"quiet\">{{checkNow}}</button>\n        </form>\n      </section>\n    </main>\n  </body>\n</html>\n", 2093};
static otter::Asset page_html{page_html_data};
}

[[maybe_unused]] static std::int32_t serveEveryMs{};
[[maybe_unused]] static std::int32_t scanAgeMs{};

static Ref<Object> nothing();

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
  {"gate", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).gate); }},
  {"server", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).server); }},
  {"token", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).token); }},
  {"pages", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).pages); }},
  {"changes", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).changes); }},
  {"notice", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).notice); }},
  {"closing", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).closing); }},
  {"isSeen", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).isSeen); }},
  {"isOpenTimeOver", [](const otter::Object& object) { return otter::Value(static_cast<const Portal&>(object).isOpenTimeOver); }},
};
const otter::TypeInfo Portal::info{"Portal", otter::Kind::Instance, nullptr, Portal_slots, Portal_fields, 14};
void Portal::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(station);
  tracer(saved);
  tracer(accessPoint);
  tracer(host);
  tracer(gate);
  tracer(server);
  tracer(pages);
  tracer(changes);
  tracer(closing);
}

#line 67 "firmware-src/components/portal/portal.ts"
void Portal::construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::station::Station>& station, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved, const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint>& accessPoint, const Ref<otter::Object>& host) {
#line 58
  this->token = otter_app::firmware_src::components::portal::access_point::randomText(20);
  this->pages = create<otter::Map<Str, Ref<otter::Object>>>();
  this->changes = create<otter::Map<Str, Ref<otter::Object>>>();
  this->notice = ""_s;
  this->closing = Ref<otter::Timeout>::undefined();
#line 64
  this->isSeen = false;
  this->isOpenTimeOver = false;
#line 74
  this->options = options;
  this->station = station;
  this->saved = saved;
  this->accessPoint = accessPoint;
  this->host = host;
  this->gate = create<otter_app::firmware_src::components::portal::gate::Gate>(options, Str(seen<otter_app::firmware_src::main::AccessPointOptionsLiteral>(accessPoint->options)->address), closure<Str()>(capture(accessPoint), [](const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint>& accessPoint) -> Str {
#line 79
    return accessPoint->password();
  }));
#line 80
  this->server = create<otter_app::firmware_src::support::server::server::Server>(80, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> request) -> Ref<otter::Object> {
#line 80
    return self_->answer(request);
  }));
}
#line 266 "firmware-src/components/portal/portal.cpp"

#line 83 "firmware-src/components/portal/portal.ts"
void Portal::start() {
  this->addRoutes();
  hold(this->server)->start();
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 86
    hold(self_->server)->poll();
  }), 10.0);
#line 87
  hold(this->station)->onOffline(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 87
    self_->open();
  }));
#line 88
  hold(this->station)->onJoined(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 88
    self_->closeLater();
  }));
#line 89
  if (hold(this->accessPoint)->password() == ""_s) {
#line 89
    otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 89
      self_->endOpenTime();
    }), static_cast<double>(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->openLimitMs));
  }
#line 90
  if (seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->accessPoint == "always"_s) {
#line 90
    this->open();
  }
}
#line 300 "firmware-src/components/portal/portal.cpp"

#line 93 "firmware-src/components/portal/portal.ts"
void Portal::open() {
  otter::clearTimeout(this->closing);
  this->isSeen = false;
  if (!this->isOpenTimeOver) {
#line 96
    hold(this->accessPoint)->open();
  }
}
#line 311 "firmware-src/components/portal/portal.cpp"

#line 99 "firmware-src/components/portal/portal.ts"
void Portal::closeLater() {
  if (seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->accessPoint == "always"_s) {
#line 100
    return;
  }
#line 101
  otter::clearTimeout(this->closing);
  this->closing = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_) -> void {
#line 102
    hold(self_->accessPoint)->close();
  }), static_cast<double>(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->lingerMs));
}
#line 326 "firmware-src/components/portal/portal.cpp"

#line 105 "firmware-src/components/portal/portal.ts"
void Portal::endOpenTime() {
  this->isOpenTimeOver = true;
  otter_app::firmware_src::support::log::log("portal"_s, "the access point has no password and was open long enough; a restart opens it again"_s);
  hold(this->accessPoint)->close();
}
#line 334 "firmware-src/components/portal/portal.cpp"

#line 111 "firmware-src/components/portal/portal.ts"
void Portal::addRoutes() {
  const Ref<otter::Map<Str, Ref<otter::Object>>> pages = this->pages;
#line 112
  const Ref<otter::Map<Str, Ref<otter::Object>>> changes = this->changes;
  pages->set("/"_s, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> request) -> Ref<otter::Object> {
#line 113
    return self_->showPage(request);
  }));
#line 114
  pages->set("/style.css"_s, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(), [](Ref<otter::Object> request_2) -> Ref<otter::Object> {
#line 114
    return otter_app::firmware_src::components::portal::answers::asset(request_2, Ref<otter::Asset>(&assets::style_css));
  }));
#line 115
  pages->set("/script.js"_s, closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(), [](Ref<otter::Object> request_3) -> Ref<otter::Object> {
#line 115
    return otter_app::firmware_src::components::portal::answers::asset(request_3, Ref<otter::Asset>(&assets::script_js));
  }));
#line 116
  changes->set("/join"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> fieldsArgument) -> void {
#line 116
    const Ref<otter::Map<Str, Str>> fields = as<otter::Map<Str, Str>>(fieldsArgument);
#line 116
    self_->join(fields);
  }));
#line 117
  changes->set("/scan"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> /* a0 */) -> void {
#line 117
    hold(self_->station)->refresh();
  }));
#line 118
  changes->set("/forget"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> fields_2Argument) -> void {
#line 118
    const Ref<otter::Map<Str, Str>> fields_2 = as<otter::Map<Str, Str>>(fields_2Argument);
#line 118
    self_->forget(fields_2);
  }));
#line 119
  changes->set("/check"_s, closure<void(Ref<otter::Object>)>(capture(self(this)), []([[maybe_unused]] const Ref<Portal>& self_, Ref<otter::Object> /* a0_2 */) -> void {
#line 119
    hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(self_->host)->checkForUpdates)->call();
  }));
}
#line 380 "firmware-src/components/portal/portal.cpp"

#line 122 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::answer(const Ref<otter::Object>& request) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(request)->head;
  const Value caller = hold(this->gate)->judge(request);
  if (otter::strictEquals(caller, Value("stray"_s))) {
#line 125
    const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("host"_s);
    const Str t_2 = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
#line 125
    return this->leadToPage(t_2, Str(seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->path));
  }
#line 126
  if (!otter::strictEquals(caller, Value("guest"_s))) {
#line 126
    return narrow<Ref<otter::Object>>(caller);
  }
#line 129
  if (seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->method == "POST"_s) {
    const Ref<otter::Map<Str, Ref<otter::Object>>> t_3 = this->changes;
#line 128
    const Ref<Fn<void(Ref<otter::Object>)>> change = as<Fn<void(Ref<otter::Object>)>>(t_3->get(seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->path));
    return otter::isUndefined(change) ? nothing() : this->change(request, narrow<Ref<Fn<void(Ref<otter::Object>)>>>(change));
  }
  const Ref<otter::Map<Str, Ref<otter::Object>>> t_4 = this->pages;
#line 131
  const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> show = as<Fn<Ref<otter::Object>(Ref<otter::Object>)>>(t_4->get(seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->path));
  return otter::isUndefined(show) ? nothing() : narrow<Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>>>(show)->call(request);
}
#line 410 "firmware-src/components/portal/portal.cpp"

#line 136 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::leadToPage(const Str& host, const Str& path) {
#line 138
  if (path == "/wpad.dat"_s) {
#line 138
    return nothing();
  }
#line 139
  const Ref<otter::Object> success = this->isSeen ? otter_app::firmware_src::components::portal::probes::successAnswer(host, path) : Ref<otter::Object>::undefined();
  return !otter::isNullish(success) ? Ref<otter::Object>(narrow<Ref<otter::Object>>(success)) : otter_app::firmware_src::components::portal::answers::redirect(302, concat("http://"_s, seen<otter_app::firmware_src::main::AccessPointOptionsLiteral>(this->accessPoint->options)->address, "/"_s));
}
#line 423 "firmware-src/components/portal/portal.cpp"

#line 144 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::change(const Ref<otter::Object>& a0, const Ref<Fn<void(Ref<otter::Object>)>>& action) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->head;
  const Str body = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->body;
#line 145
  this->notice = ""_s;
  const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("host"_s);
  const Str t_3 = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
#line 146
  const Str t_2 = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("origin"_s);
#line 146
  const Ref<otter::Object> caller = create<ShapeLiteral>(t_3, !otter::isNullish(t_2) ? Str(narrow<Str>(t_2)) : ""_s);
#line 149
  if (!otter_app::firmware_src::components::portal::guard::isOwnCaller(caller, hold(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->ownNames))) {
#line 148
    otter_app::firmware_src::support::log::log("portal"_s, "refused a change that another site asked for"_s);
    return otter_app::firmware_src::support::server::answer::plain(403.0, "Not from this page."_s);
  }
  const Str t_4 = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("content-type"_s);
#line 151
  const Str contentType = !otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s;
#line 153
  if (!contentType.toLowerCase().startsWith("application/x-www-form-urlencoded"_s)) {
#line 153
    return otter_app::firmware_src::support::server::answer::plain(415.0, "A form, please."_s);
  }
#line 154
  const Ref<otter::Map<Str, Str>> fields = otter_app::firmware_src::support::server::form::parseForm(body);
  if (otter::isUndefined(fields)) {
#line 155
    return otter_app::firmware_src::support::server::answer::plain(400.0, "This is no form."_s);
  }
#line 156
  const Str t_5 = narrow<Ref<otter::Map<Str, Str>>>(fields)->get("token"_s);
  if (otter_app::firmware_src::components::portal::guard::isSameSecret(!otter::isNullish(t_5) ? Str(narrow<Str>(t_5)) : ""_s, Str(this->token))) {
#line 156
    action->call(narrow<Ref<otter::Map<Str, Str>>>(fields));
  } else {
#line 157
    this->notice = "expired"_s;
  }
#line 158
  return otter_app::firmware_src::components::portal::answers::redirect(303, "/"_s);
}
#line 469 "firmware-src/components/portal/portal.cpp"

#line 161 "firmware-src/components/portal/portal.ts"
void Portal::join(const Ref<otter::Map<Str, Str>>& fields) {
  const Ref<Fn<Str(Str)>> field = closure<Str(Str)>(capture(fields), [](const Ref<otter::Map<Str, Str>>& fields, Str name) -> Str {
#line 162
    const Str t = fields->get(name);
#line 162
    return !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
  });
  const Str t_2 = field->call("network"_s);
  const Str t_3 = field->call("name"_s);
#line 163
  const Value credentials = otter_app::firmware_src::components::portal::form::readJoinForm(create<JoinFormLiteral>(t_2, t_3, field->call("password"_s)));
#line 168
  if (otter::typeOf(credentials) == "string"_s) {
#line 165
    this->notice = narrow<Str>(credentials);
  } else {
    this->open();
    hold(this->station)->join(narrow<Ref<otter::Object>>(credentials));
  }
}
#line 492 "firmware-src/components/portal/portal.cpp"

#line 172 "firmware-src/components/portal/portal.ts"
void Portal::forget(const Ref<otter::Map<Str, Str>>& fields) {
  const Str t = fields->get("network"_s);
#line 173
  const Str name = otter_app::firmware_src::support::bytes::textOfHex(!otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s);
  if (!otter::isUndefined(name)) {
#line 174
    hold(this->station)->forget(narrow<Str>(name));
  }
}
#line 504 "firmware-src/components/portal/portal.cpp"

#line 177 "firmware-src/components/portal/portal.ts"
Ref<Object> Portal::showPage(const Ref<otter::Object>& a0) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->head;
#line 178
  const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("accept-language"_s);
#line 178
  const Ref<otter::Object> texts = otter_app::firmware_src::components::portal::texts::choose::chooseTexts(!otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s);
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t_2 = this->station;
#line 179
  const Ref<otter_app::firmware_src::components::wifi::scanner::Scanner> scanner = t_2->scanner;
  const Ref<otter::Object> request = hold(this->station)->lastRequest();
  if (!scanner->isScanning() && scanner->isOlderThan(30000)) {
#line 181
    hold(this->station)->refresh();
  }
#line 182
  Str t_3{};
  {
#line 182
    if (otter::isNullish(request)) {
      goto chain_end;
    }
#line 182
    t_3 = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<otter::Object>>(request))->state;
  }
  chain_end:;
#line 182
  if (t_3 == "joined"_s) {
#line 182
    this->isSeen = true;
  }
  const Str t_12 = Ref<otter::Asset>(&assets::page_html)->text();
  const Str t_4 = seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->deviceName;
  const Str t_5 = this->token;
  const Str t_6 = this->noticeText(texts);
  const Ref<otter::Object> t_7 = hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->connection)->call();
  const bool t_8 = scanner->isScanning();
  const bool t_9 = hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->isUpdating)->call();
  const Ref<Array<Ref<otter::Object>>> t_10 = scanner->networks();
  const Ref<Array<Ref<otter::Object>>> t_11 = hold(this->saved)->all();
#line 183
  const Str html = otter_app::firmware_src::components::portal::page::renderPage(t_12, create<PageStateLiteral>(t_4, t_5, t_6, request, t_7, t_8, t_9, t_10, t_11, as<Array<Ref<otter::Object>>>(hold(seen<otter_app::firmware_src::main::PortalHostLiteral>(this->host)->details)->call(texts))), texts);
#line 199
  return otter_app::firmware_src::components::portal::answers::document(html);
}
#line 551 "firmware-src/components/portal/portal.cpp"

#line 202 "firmware-src/components/portal/portal.ts"
Str Portal::noticeText(const Ref<otter::Object>& texts) {
  const Str notice = this->notice;
  if (notice == ""_s) {
#line 204
    return ""_s;
  }
#line 205
  if (notice == "expired"_s) {
#line 205
    return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->expired;
  }
#line 206
  if (notice == "nothing chosen"_s) {
#line 206
    return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->nothingChosen;
  }
#line 207
  const Str t = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->passwordProblems->get(notice);
#line 207
  return !otter::isNullish(t) ? Str(narrow<Str>(t)) : notice;
}
#line 575 "firmware-src/components/portal/portal.cpp"

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

static Str JoinFormLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  return Str::undefined();
}
static double JoinFormLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> JoinFormLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double JoinFormLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str JoinFormLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  return Str::undefined();
}
static Str JoinFormLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  return Str::undefined();
}
static double JoinFormLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double JoinFormLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str JoinFormLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  return Str::undefined();
}
static Str JoinFormLiteral_get_name_9(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  return object->name;
}
static Str JoinFormLiteral_get_password_10(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinFormLiteral*>(self_);
  return object->password;
}
static void (*const JoinFormLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_version_8),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_name_9),
  reinterpret_cast<void (*)()>(&JoinFormLiteral_get_password_10),
};
static const otter::FieldInfo JoinFormLiteral_fields[] = {
  {"network", [](const otter::Object& object) { return otter::Value(static_cast<const JoinFormLiteral&>(object).network); }},
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const JoinFormLiteral&>(object).name); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const JoinFormLiteral&>(object).password); }},
};
const otter::TypeInfo JoinFormLiteral::info{"", otter::Kind::Plain, nullptr, JoinFormLiteral_slots, JoinFormLiteral_fields, 3};

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
  {"isUpdating", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).isUpdating); }},
  {"networks", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).networks); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).saved); }},
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const PageStateLiteral&>(object).details); }},
};
const otter::TypeInfo PageStateLiteral::info{"", otter::Kind::Plain, nullptr, PageStateLiteral_slots, PageStateLiteral_fields, 10};
void PageStateLiteral::trace(otter::Tracer& tracer) {
  tracer(request);
  tracer(connection);
  tracer(networks);
  tracer(saved);
  tracer(details);
}

#line 211 "firmware-src/components/portal/portal.ts"
static Ref<Object> nothing() {
  return otter_app::firmware_src::support::server::answer::plain(404.0, "There is nothing here."_s);
}
#line 778 "firmware-src/components/portal/portal.cpp"

void initialize() {
#line 46 "firmware-src/components/portal/portal.ts"
  serveEveryMs = 10;
  scanAgeMs = 30000;
}
#line 785 "firmware-src/components/portal/portal.cpp"

}  // namespace otter_app::firmware_src::components::portal::portal
