import { log } from "../../support/log.ts";

/** Tells how far a download is, in tenths: the serial log, and whoever else wants to know. */
export class Shown {
  private readonly total: number;
  private readonly onTenth: (percent: number) => void;
  private tenths = 0;

  constructor(total: number, onTenth: (percent: number) => void) {
    this.total = total;
    this.onTenth = onTenth;
  }

  report(done: number): void {
    const tenths = Math.floor((done * 10) / this.total);
    if (tenths <= this.tenths) return;
    if (tenths < 10) log("ota", `downloaded ${tenths * 10} %`);
    this.tenths = tenths;
    this.onTenth(tenths * 10);
  }
}
