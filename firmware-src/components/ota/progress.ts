import { log } from "../../support/log.ts";

/** Tells on the serial log how far a download is, in tenths. */
export class Shown {
  private readonly total: number;
  private tenths = 0;

  constructor(total: number) {
    this.total = total;
  }

  report(done: number): void {
    const tenths = Math.floor((done * 10) / this.total);
    if (tenths <= this.tenths) return;
    if (tenths < 10) log("ota", `downloaded ${tenths * 10} %`);
    this.tenths = tenths;
  }
}
