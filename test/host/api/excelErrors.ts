/** Refusals in the codes and words of Excel (Microsoft: "Application-specific JavaScript API error handling"). */
import { HostError } from "../protocol/hostError";

export function invalidArgument(location: string): HostError {
  const message = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", message, location);
}

export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function itemExists(location: string): HostError {
  const message = "A resource with the same name or identifier already exists.";
  return new HostError("ItemAlreadyExists", message, location, 409);
}

export function accessDenied(location: string): HostError {
  return new HostError(
    "AccessDenied",
    "You cannot perform the requested operation.",
    location,
    403,
  );
}

export function invalidOperation(location: string): HostError {
  const message = "The operation attempted is invalid on the object.";
  return new HostError("InvalidOperation", message, location);
}

export function invalidReference(location: string): HostError {
  const message = "This reference is not valid for the current operation.";
  return new HostError("InvalidReference", message, location);
}

export function generalException(location: string): HostError {
  const message = "There was an internal error while processing the request.";
  return new HostError("GeneralException", message, location, 500);
}
