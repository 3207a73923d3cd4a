function logged(value: unknown, context: unknown): void {
  console.log(value, context);
}
@logged //! OT1003
class Led {
  @logged //! OT1003
  on(): void {}
}
new Led().on();
