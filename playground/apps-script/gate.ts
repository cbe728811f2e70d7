/** What every call of a Google service passes before it is made: throws where the run may not, or may no longer, make it. */
export interface Gate {
  pass(owner: string, method: string): void;
}
