import { DataValidationStatus, DataValidationType, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

const POLL_MS = 10;
const POLLS = 200;

/** Two faults of Univer's validation: it reads dates in English, and it takes a running check for a no. */
export function patchValidators(injector: Injector): void {
  const date = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE);
  if (!date) throw new Error("Univer has no date validator: were its plugins registered?");
  // Whatever the locale reads as a day is a number by now (patch-typing.ts).
  date.isValidType = async (given) => typeof given.value === "number";

  const service = injector.get(SheetsDataValidationValidatorService);
  const check = service.validatorCell.bind(service);
  service.validatorCell = async (...place) => {
    for (let poll = 0; poll < POLLS; poll++) {
      const status = await check(...place);
      if (status !== DataValidationStatus.VALIDATING) return status;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return DataValidationStatus.VALID;
  };
}
