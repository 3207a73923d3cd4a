class Led {
  name?: string = "led";
}
const led = new Led();
delete led.name; //! OT1006
const literal: { a: number; b?: number } = { a: 1, b: 2 };
delete literal.b; //! OT1006
delete literal["b"]; //! OT1006
const list = [1, 2];
delete list[0]; //! OT1006
const record: Record<string, number> = { x: 1 };
delete record["x"];
delete record.x;
const key = "x";
delete record[key];
console.log(led, literal, list, record);
