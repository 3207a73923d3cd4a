console.log("Hello Wörld ß".toUpperCase(), "ÀÉÎ ABC".toLowerCase(), "ΑΣ".toLowerCase(), "ǆ".toUpperCase(), "i".toUpperCase());
