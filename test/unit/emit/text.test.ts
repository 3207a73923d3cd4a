import assert from "node:assert/strict";
import { atLeast, binary, call, level, primary, unary } from "../../../compiler/6-emit/code.ts";
import { fillText } from "../../../compiler/6-emit/templates.ts";
import { backToOwnFile, indent, layOut, marked, statementLines } from "../../../compiler/6-emit/text/lines.ts";
import {
  bigIntLiteral,
  doubleLiteral,
  intLiteral,
  narrowLiteral,
  utf8Literal,
  wideLiteral,
} from "../../../compiler/6-emit/text/literals.ts";

const [a, b, c] = [primary("a"), primary("b"), primary("c")];

describe("expressions with precedence", () => {
  const table: readonly (readonly [string, string])[] = [
    [binary("*", binary("+", a, b), c).text, "(a + b) * c"],
    [binary("+", binary("*", a, b), c).text, "a * b + c"],
    [binary("-", a, binary("-", b, c)).text, "a - (b - c)"],
    [binary("-", binary("-", a, b), c).text, "a - b - c"],
    [binary("||", binary("&&", a, b), c).text, "(a && b) || c"],
    [binary("&&", binary("<", a, b), binary("==", b, c)).text, "a < b && b == c"],
    [binary("==", binary("<", a, b), c).text, "(a < b) == c"],
    [binary("|", binary("&", a, b), c).text, "(a & b) | c"],
    [binary("<<", a, binary("+", b, c)).text, "a << (b + c)"],
    [binary("&", binary("==", a, b), c).text, "(a == b) & c"],
    [binary("==", unary("!", a), b).text, "(!a) == b"],
    [unary("-", unary("-", a)).text, "-(-a)"],
    [unary("-", binary("*", a, b)).text, "-(a * b)"],
    [unary("!", call("f", [a, b])).text, "!f(a, b)"],
    [atLeast(binary("+", a, b), level.postfix), "(a + b)"],
  ];
  for (const [text, expected] of table) it(expected, () => assert.equal(text, expected));
});

describe("literals", () => {
  const table: readonly (readonly [string, string])[] = [
    [doubleLiteral(1), "1.0"],
    [doubleLiteral(-0), "-0.0"],
    [doubleLiteral(1e21), "1e+21"],
    [doubleLiteral(0.1), "0.1"],
    [doubleLiteral(NaN), "std::numeric_limits<double>::quiet_NaN()"],
    [doubleLiteral(-Infinity), "-std::numeric_limits<double>::infinity()"],
    [intLiteral(-2147483648), "(-2147483647 - 1)"],
    [bigIntLiteral(-(2n ** 63n)), "(-INT64_C(9223372036854775807) - 1)"],
    [narrowLiteral('a"\\\n\u00e91'), String.raw`"a\"\\\n\3511"`],
    [narrowLiteral("a??(\0"), String.raw`"a?\?(\000"`],
    [wideLiteral("é☃😀\ud800a"), String.raw`u"é☃😀\xD800\x0061"`],
    [utf8Literal("é"), String.raw`"\303\251"`],
  ];
  for (const [text, expected] of table) it(expected, () => assert.equal(text, expected));
});

describe("lines", () => {
  const at = (line: number, file = "a.ts") => ({ file, line, column: 1 });

  it("tell where they come from, no more often than needed", () => {
    const lines = [
      marked("f() {", at(3)),
      marked("  one;", at(4)),
      marked("  two;", at(7)),
      "}",
      backToOwnFile,
      "glue",
    ];
    assert.equal(
      layOut(["// head", ...lines], "a.cpp"),
      '// head\n#line 3 "a.ts"\nf() {\n  one;\n#line 7\n  two;\n}\n#line 9 "a.cpp"\nglue\n',
    );
  });

  it("restore the file's own numbers exactly", () => {
    const text = layOut([marked("x;", at(90)), backToOwnFile, "own"], "a.cpp").split("\n");
    const restored = text.findIndex((line) => line.endsWith('"a.cpp"'));
    // `#line n` numbers the line behind it; editors count from 1.
    assert.equal(text[restored], `#line ${restored + 2} "a.cpp"`);
    assert.equal(text[restored + 1], "own");
  });

  it("keep their place when indented, and lambdas keep their shape", () => {
    assert.deepEqual(indent(statementLines("f([] {\n  g();\n});", at(5))), [
      marked("  f([] {", at(5)),
      "    g();",
      "  });",
    ]);
  });
});

describe("templates", () => {
  it("place C++ as it is", () => {
    assert.equal(
      fillText("{{#each lines}}\n{{this}}\n{{/each}}\n", { lines: ["a < b && c", "'\"'"] }),
      "a < b && c\n'\"'\n",
    );
  });
});
