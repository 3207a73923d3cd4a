interface Command { do(): void; undo(): void }
class Editor {
  text = "";
  private done: Command[] = [];
  private undone: Command[] = [];
  run(command: Command): void {
    command.do();
    this.done.push(command);
    this.undone.length = 0;
  }
  undo(): boolean {
    const command = this.done.pop();
    command?.undo();
    if (command) this.undone.push(command);
    return command !== undefined;
  }
  redo(): void {
    const command = this.undone.pop();
    if (!command) return;
    command.do();
    this.done.push(command);
  }
  insert(what: string): void {
    const before = this.text;
    this.run({ do: () => (this.text += what), undo: () => void (this.text = before) });
  }
}
const editor = new Editor();
editor.insert("a");
editor.insert("b");
editor.insert("c");
console.log(editor.text, editor.undo(), editor.undo(), editor.text);
editor.redo();
console.log(editor.text);
editor.insert("z");
editor.redo();
console.log(editor.text, editor.undo(), editor.undo(), editor.undo(), editor.text === "");
