/** Stand-in: remembers the name. */
export class MDNSResponder {
  /** For tests. */
  name = "";

  begin(name: string): boolean {
    this.name = name;
    return name !== "";
  }
  end(): void {
    this.name = "";
  }
  addService(_service: string, _protocol: string, _port: number): boolean {
    return this.name !== "";
  }
}
export const MDNS = new MDNSResponder();
