class Button {
  private presses = 0;
  onPress(): void {
    this.presses++;
  }
  register(listeners: (() => void)[]): void {
    listeners.push(this.onPress); //! OT2010
    listeners.push(() => this.onPress());
    listeners.push(function () {
      this.onPress(); //! OT1018
    });
  }
}
const list: (() => void)[] = [];
new Button().register(list);
