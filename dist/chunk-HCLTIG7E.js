import {
  UserError
} from "./chunk-4EJLRNHY.js";

// src/stages/model-options.ts
async function checkModelOptions(request, { fix, llm }) {
  let [{ chooseStrategy }, { withAsked }] = await Promise.all([import("./chunk-5GGCL6MM.js"), import("./chunk-XEMIAEV3.js")]);
  request.strategy !== void 0 && await chooseStrategy(request.strategy, fix);
  let option = modelOptionOf(request);
  if (!(option === void 0 || !request.model || withAsked(llm, request.llm) !== void 0))
    throw new UserError(
      `${option} is about the model that is asked for patches, and none is configured`,
      `name one in \`llm.model\` of .provenfix.yml, or leave ${option} out: recipes need none`
    );
}
function modelOptionOf({ strategy, maxCost, showPrompt }) {
  return strategy !== void 0 ? "--strategy" : maxCost !== void 0 ? "--max-cost" : showPrompt === void 0 ? void 0 : "--show-prompt";
}

export {
  checkModelOptions,
  modelOptionOf
};
