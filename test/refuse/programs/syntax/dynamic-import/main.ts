const other = import("./other.ts"); //! OT1009
void other;
void import("./other.ts"); //! OT1009
