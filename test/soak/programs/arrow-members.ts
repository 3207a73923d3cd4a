import { soak } from "../soak.ts";

class Button {
  clicks = 0;
  readonly onClick = (): number => ++this.clicks;
  handlers: (() => number)[] = [this.onClick, () => this.clicks];
}

class Toggle extends Button {
  isOn = false;
  readonly flip = (): void => {
    this.isOn = !this.isOn;
    this.onClick();
  };
}

soak((round) => {
  const toggle = new Toggle();
  if (round % 2 === 0) toggle.flip();
  for (const handler of toggle.handlers) handler();
});
