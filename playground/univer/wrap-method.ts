/**
 * Puts a function in the place of a method of one of Univer's services. Univer hands out a Proxy for a service that is not made yet,
 * which keeps each method once it was asked for: an assignment would never be seen.
 */
export function wrapMethod<Service extends object, Name extends keyof Service>(
  service: Service,
  name: Name,
  wrap: (original: Service[Name]) => Service[Name],
): void {
  const value = wrap(service[name]);
  Object.defineProperty(service, name, { value, configurable: true, writable: true });
}
