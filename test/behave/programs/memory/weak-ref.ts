class Resource {
  constructor(readonly name: string) {}
}
const strong = new Resource("kept");
const weak = new WeakRef(strong);
console.log(weak.deref()?.name, weak.deref() === strong);
