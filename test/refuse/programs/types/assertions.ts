const pin = "2" as unknown as number; //! OT2015
const none = {} as never as string; //! OT2015
const text = <string>(<unknown>5); //! OT2015
const value: unknown = 1;
const literal = "a" as const;
interface Shape {
  name: string;
}
const shape = { name: "n", extra: 1 } as Shape;
console.log(pin, none, text, value, literal, shape);
