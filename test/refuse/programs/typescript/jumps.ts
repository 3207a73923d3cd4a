function work(): void {
  for (const n of [1]) {
    if (n > 5) break missing; //! TS1107
  }
  continue; //! TS1107
}
work();
