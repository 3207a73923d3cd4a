console.log(import.meta); //! OT1010
