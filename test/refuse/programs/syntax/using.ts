interface Resource {
  close(): void;
}
function open(): Resource {
  return { close: () => {} };
}
function work(): void {
  using resource = open(); //! OT1017
  resource.close();
}
work();
