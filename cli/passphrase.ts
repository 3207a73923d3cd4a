import { CliError, exitCodes } from "./exit-codes.ts";

const variable = "OTTER_KEY_PASSPHRASE";
const keys = { enter: "\r", newLine: "\n", interrupt: "\u0003", end: "\u0004", backspace: "\u007f" } as const;

/** The passphrase from the environment, or typed at the terminal without being shown. */
export async function readPassphrase(question: string): Promise<string> {
  const fromEnvironment = process.env[variable];
  if (fromEnvironment !== undefined && fromEnvironment !== "") return fromEnvironment;
  if (!process.stdin.isTTY) {
    throw new CliError(`There is no terminal to type a passphrase at: set ${variable}.`, exitCodes.usage);
  }
  return typeHidden(question);
}

function typeHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed = "";
    const finish = (end: () => void) => {
      stdin.off("data", take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
      end();
    };
    const take = (text: string) => {
      for (const character of text) {
        if (character === keys.enter || character === keys.newLine) return finish(() => resolve(typed));
        if (character === keys.interrupt || character === keys.end) {
          return finish(() => reject(new CliError("No passphrase was given.", exitCodes.interrupted)));
        }
        typed = character === keys.backspace ? typed.slice(0, -1) : typed + character;
      }
    };
    stdin.on("data", take);
  });
}
