/** Stand-in: the address as four numbers. */
export class IPAddress {
  private octets: readonly number[];

  constructor(first: number, second: number, third: number, fourth: number) {
    this.octets = [first, second, third, fourth].map((octet) => octet & 0xff);
  }
  fromString(text: string): boolean {
    const parts = text.split(".");
    const isAddress = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
    if (isAddress) this.octets = parts.map(Number);
    return isAddress;
  }
  toString(): string {
    return this.octets.join(".");
  }
}
