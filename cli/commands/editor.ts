import { serve } from "../../editor/service.ts";
import type { CommandModule } from "../command.ts";

export const command: CommandModule = {
  register: (editor) => {
    editor.action(() => serve(process.stdin, process.stdout));
  },
};
