const value = 1;
export = value; //! OT1011
