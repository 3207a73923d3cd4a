/** Stand-in: values in memory, for as long as the process runs. */
type Stored = string | number | boolean;

/** For tests: the spaces with their values. `clear()` is a new device. */
export const flash = new Map<string, Map<string, Stored>>();

export class Preferences {
  private space: Map<string, Stored> | undefined;
  private isReadOnly = false;

  begin(name: string, isReadOnly = false): boolean {
    if (this.space !== undefined || name === "" || name.length > 15) return false;
    if (isReadOnly && !flash.has(name)) return false;
    this.isReadOnly = isReadOnly;
    this.space = flash.get(name) ?? new Map<string, Stored>();
    if (!isReadOnly) flash.set(name, this.space);
    return true;
  }
  end(): void {
    this.space = undefined;
  }
  clear(): boolean {
    if (this.isReadOnly) return false;
    this.space?.clear();
    return this.space !== undefined;
  }
  remove(key: string): boolean {
    return !this.isReadOnly && (this.space?.delete(key) ?? false);
  }
  isKey(key: string): boolean {
    return this.space?.has(key) ?? false;
  }
  freeEntries(): number {
    return 500;
  }
  putString(key: string, value: string): number {
    return this.put(key, value, value.length);
  }
  getString(key: string, otherwise = ""): string {
    const value = this.space?.get(key);
    return typeof value === "string" ? value : otherwise;
  }
  putInt(key: string, value: number): number {
    return this.put(key, value | 0, 4);
  }
  getInt(key: string, otherwise = 0): number {
    return this.number(key, otherwise);
  }
  putUInt(key: string, value: number): number {
    return this.put(key, value >>> 0, 4);
  }
  getUInt(key: string, otherwise = 0): number {
    return this.number(key, otherwise);
  }
  putBool(key: string, value: boolean): number {
    return this.put(key, value, 1);
  }
  getBool(key: string, otherwise = false): boolean {
    const value = this.space?.get(key);
    return typeof value === "boolean" ? value : otherwise;
  }
  putDouble(key: string, value: number): number {
    return this.put(key, value, 8);
  }
  getDouble(key: string, otherwise = NaN): number {
    return this.number(key, otherwise);
  }

  private put(key: string, value: Stored, size: number): number {
    if (this.space === undefined || this.isReadOnly || key === "" || key.length > 15) return 0;
    this.space.set(key, value);
    return size;
  }
  private number(key: string, otherwise: number): number {
    const value = this.space?.get(key);
    return typeof value === "number" ? value : otherwise;
  }
}
