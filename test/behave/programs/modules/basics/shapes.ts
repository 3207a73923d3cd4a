export interface Shape {
  area(): number;
}
export default class Square implements Shape {
  constructor(private readonly side: number) {}
  area(): number {
    return this.side ** 2;
  }
}
