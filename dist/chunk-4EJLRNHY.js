// src/model/user-error.ts
var UserError = class extends Error {
  name = "UserError";
  hint;
  constructor(message, hint) {
    super(message), this.hint = hint;
  }
};

export {
  UserError
};
