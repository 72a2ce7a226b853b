import {
  findRepository,
  openRepository,
  withoutRepositoryVariables
} from "./chunk-AWBZ2Y6K.js";
import {
  require_node_path
} from "./chunk-SASQCUIA.js";
import {
  python
} from "./chunk-AJLHVNAD.js";
import {
  buildId,
  version
} from "./chunk-RJSW7HVF.js";
import {
  createPool
} from "./chunk-YWFIIS4Y.js";
import {
  escapeControl,
  escapeLine,
  safeJson,
  scriptJson
} from "./chunk-VVW5E3UQ.js";
import {
  collect,
  commonFolder,
  isInside,
  isSourceName,
  listSnapshot,
  matcherOf,
  nameRule,
  namedMatcher,
  namesIn,
  readRegularFile,
  readTextIfThere,
  realPathOf,
  requireNamed,
  resolveCommit,
  resolveNamed,
  resolveRange,
  sameKindOfName,
  selectTree,
  statOf
} from "./chunk-GRMXK52H.js";
import {
  PINNED_DIFF_FLAGS,
  displayPath,
  firstLine,
  git,
  gitError,
  require_node_buffer,
  require_node_fs,
  require_node_path as require_node_path2,
  splitNul,
  startGit
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code, message) {
        super(message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = code, this.exitCode = exitCode, this.nestedError = void 0;
      }
    }, InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
      }
    };
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error(), Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        switch (this.description = description || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, name[0]) {
          case "<":
            this.required = !0, this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = !1, this._name = name.slice(1, -1);
            break;
          default:
            this.required = !0, this._name = name;
            break;
        }
        this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        return this.defaultValue = value, this.defaultValueDescription = description, this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        return this.parseArg = fn, this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg))
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          return this.variadic ? this._collectValue(arg, previous) : arg;
        }, this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        return this.required = !0, this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        return this.required = !1, this;
      }
    };
    function humanReadableArgName(arg) {
      let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports.Argument = Argument2;
    exports.humanReadableArgName = humanReadableArgName;
  }
});

// builtin:node:events?package
var require_node_events = __commonJS({
  "builtin:node:events?package"(exports, module) {
    module.exports = process.getBuiltinModule("node:events");
  }
});

// builtin:node:child_process?package
var require_node_child_process = __commonJS({
  "builtin:node:child_process?package"(exports, module) {
    module.exports = process.getBuiltinModule("node:child_process");
  }
});

// builtin:node:fs?package
var require_node_fs2 = __commonJS({
  "builtin:node:fs?package"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// builtin:node:process?package
var require_node_process = __commonJS({
  "builtin:node:process?package"(exports, module) {
    module.exports = process.getBuiltinModule("node:process");
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports) {
    var { humanReadableArgName } = require_argument(), Help2 = class {
      constructor() {
        this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        let visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden), helpCommand = cmd._getHelpCommand();
        return helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand), this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name())), visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        let visibleOptions = cmd.options.filter((option) => !option.hidden), helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          let removeShort = helpOption.short && cmd._findOption(helpOption.short), removeLong = helpOption.long && cmd._findOption(helpOption.long);
          !removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(
            cmd.createOption(helpOption.long, helpOption.description)
          ) : helpOption.short && !removeShort && visibleOptions.push(
            cmd.createOption(helpOption.short, helpOption.description)
          );
        }
        return this.sortOptions && visibleOptions.sort(this.compareOptions), visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        let globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          let visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        return this.sortOptions && globalOptions.sort(this.compareOptions), globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        return cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
          argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
        }), cmd.registeredArguments.find((argument) => argument.description) ? cmd.registeredArguments : [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument) {
        return argument.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => Math.max(
          max,
          this.displayWidth(
            helper.styleSubcommandTerm(helper.subcommandTerm(command))
          )
        ), 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => Math.max(
          max,
          this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
        ), 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(
          max,
          this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
        ), 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(
          max,
          this.displayWidth(
            helper.styleArgumentTerm(helper.argumentTerm(argument))
          )
        ), 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent)
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        let extraInfo = [];
        if (option.argChoices && extraInfo.push(
          // use stringify to match the display of the default value
          `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
        ), option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
        ), option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`), option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`), extraInfo.length > 0) {
          let extraDescription = `(${extraInfo.join(", ")})`;
          return option.description ? `${option.description} ${extraDescription}` : extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument) {
        let extraInfo = [];
        if (argument.argChoices && extraInfo.push(
          // use stringify to match the display of the default value
          `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
        ), argument.defaultValue !== void 0 && extraInfo.push(
          `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
        ), extraInfo.length > 0) {
          let extraDescription = `(${extraInfo.join(", ")})`;
          return argument.description ? `${argument.description} ${extraDescription}` : extraDescription;
        }
        return argument.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading2, items, helper) {
        return items.length === 0 ? [] : [helper.styleTitle(heading2), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        let result = /* @__PURE__ */ new Map();
        return unsortedItems.forEach((item) => {
          let group = getGroup(item);
          result.has(group) || result.set(group, []);
        }), visibleItems.forEach((item) => {
          let group = getGroup(item);
          result.has(group) || result.set(group, []), result.get(group).push(item);
        }), result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        let termWidth = helper.padWidth(cmd, helper), helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ], commandDescription = helper.commandDescription(cmd);
        commandDescription.length > 0 && (output = output.concat([
          helper.boxWrap(
            helper.styleCommandDescription(commandDescription),
            helpWidth
          ),
          ""
        ]));
        let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
          helper.styleArgumentDescription(helper.argumentDescription(argument))
        ));
        if (output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        ), this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        ).forEach((options, group) => {
          let optionList = options.map((option) => callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option))
          ));
          output = output.concat(this.formatItemList(group, optionList, helper));
        }), helper.showGlobalOptions) {
          let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option))
          ));
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        return this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        ).forEach((commands2, group) => {
          let commandList = commands2.map((sub) => callFormatItem(
            helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
            helper.styleSubcommandDescription(helper.subcommandDescription(sub))
          ));
          output = output.concat(this.formatItemList(group, commandList, helper));
        }), output.join(`
`);
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word === "[command]" ? this.styleSubcommandText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleCommandText(word)).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleSubcommandText(word)).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        let itemIndentStr = " ".repeat(2);
        if (!description) return itemIndentStr + term;
        let paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        ), spacerWidth = 2, remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - 2, formattedDescription;
        return remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? formattedDescription = description : formattedDescription = helper.boxWrap(description, remainingWidth).replace(
          /\n/g,
          `
` + " ".repeat(termWidth + spacerWidth)
        ), itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        let rawLines = str.split(/\r\n|\n/), chunkPattern = /[\s]*[^\s]+/g, wrappedLines = [];
        return rawLines.forEach((line) => {
          let chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()], sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            let visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk), sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            let nextChunk = chunk.trimStart();
            sumChunks = [nextChunk], sumWidth = this.displayWidth(nextChunk);
          }), wrappedLines.push(sumChunks.join(""));
        }), wrappedLines.join(`
`);
      }
    };
    function stripColor(str) {
      let sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports.Help = Help2;
    exports.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error(), Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags, this.description = description || "", this.required = flags.includes("<"), this.optional = flags.includes("["), this.variadic = /\w\.\.\.[>\]]$/.test(flags), this.mandatory = !1;
        let optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag, this.long = optionFlags.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        return this.defaultValue = value, this.defaultValueDescription = description, this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        return this.presetArg = arg, this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names) {
        return this.conflictsWith = this.conflictsWith.concat(names), this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        return typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 }), this.implied = Object.assign(this.implied || {}, newImplied), this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        return this.envVar = name, this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        return this.parseArg = fn, this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = !0) {
        return this.mandatory = !!mandatory, this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = !0) {
        return this.hidden = !!hide, this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg))
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          return this.variadic ? this._collectValue(arg, previous) : arg;
        }, this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading2) {
        return this.helpGroupHeading = heading2, this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    }, DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), options.forEach((option) => {
          option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
        }), this.negativeOptions.forEach((value, key) => {
          this.positiveOptions.has(key) && this.dualOptions.add(key);
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        let optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return !0;
        let preset = this.negativeOptions.get(optionKey).presetArg, negativeValue = preset !== void 0 ? preset : !1;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word) => str2 + word[0].toUpperCase() + word.slice(1));
    }
    function splitOptionFlags(flags) {
      let shortFlag, longFlag, shortFlagExp = /^-[^-]$/, longFlagExp = /^--[^-]/, flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift()), !shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), !shortFlag && longFlagExp.test(flagParts[0]) && (shortFlag = longFlag, longFlag = flagParts.shift()), flagParts[0].startsWith("-")) {
        let unsupportedFlag = flagParts[0], baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        throw /^-[^-][^-]/.test(unsupportedFlag) ? new Error(
          `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
        ) : shortFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many short flags`) : longFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many long flags`) : new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports.Option = Option2;
    exports.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports) {
    function editDistance2(a, b) {
      if (Math.abs(a.length - b.length) > 3)
        return Math.max(a.length, b.length);
      let d = [];
      for (let i = 0; i <= a.length; i++)
        d[i] = [i];
      for (let j = 0; j <= b.length; j++)
        d[0][j] = j;
      for (let j = 1; j <= b.length; j++)
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          a[i - 1] === b[j - 1] ? cost = 0 : cost = 1, d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          ), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
        }
      return d[a.length][b.length];
    }
    function suggestSimilar(word, candidates2) {
      if (!candidates2 || candidates2.length === 0) return "";
      candidates2 = Array.from(new Set(candidates2));
      let searchingOptions = word.startsWith("--");
      searchingOptions && (word = word.slice(2), candidates2 = candidates2.map((candidate) => candidate.slice(2)));
      let similar = [], bestDistance = 3, minSimilarity = 0.4;
      return candidates2.forEach((candidate) => {
        if (candidate.length <= 1) return;
        let distance = editDistance2(word, candidate), length = Math.max(word.length, candidate.length);
        (length - distance) / length > minSimilarity && (distance < bestDistance ? (bestDistance = distance, similar = [candidate]) : distance === bestDistance && similar.push(candidate));
      }), similar.sort((a, b) => a.localeCompare(b)), searchingOptions && (similar = similar.map((candidate) => `--${candidate}`)), similar.length > 1 ? `
(Did you mean one of ${similar.join(", ")}?)` : similar.length === 1 ? `
(Did you mean ${similar[0]}?)` : "";
    }
    exports.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports) {
    var EventEmitter = require_node_events().EventEmitter, childProcess = require_node_child_process(), path22 = require_node_path(), fs = require_node_fs2(), process2 = require_node_process(), { Argument: Argument2, humanReadableArgName } = require_argument(), { CommanderError: CommanderError2 } = require_error(), { Help: Help2, stripColor } = require_help(), { Option: Option2, DualOptions } = require_option(), { suggestSimilar } = require_suggestSimilar(), Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = name || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
          writeOut: (str) => process2.stdout.write(str),
          writeErr: (str) => process2.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
          getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        }, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        return this._outputConfiguration = sourceCommand._outputConfiguration, this._helpOption = sourceCommand._helpOption, this._helpCommand = sourceCommand._helpCommand, this._helpConfiguration = sourceCommand._helpConfiguration, this._exitCallback = sourceCommand._exitCallback, this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties, this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue, this._allowExcessArguments = sourceCommand._allowExcessArguments, this._enablePositionalOptions = sourceCommand._enablePositionalOptions, this._showHelpAfterError = sourceCommand._showHelpAfterError, this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError, this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        let result = [];
        for (let command = this; command; command = command.parent)
          result.push(command);
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc, opts = execOpts;
        typeof desc == "object" && desc !== null && (opts = desc, desc = null), opts = opts || {};
        let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/), cmd = this.createCommand(name);
        return desc && (cmd.description(desc), cmd._executableHandler = !0), opts.isDefault && (this._defaultCommandName = cmd._name), cmd._hidden = !!(opts.noHelp || opts.hidden), cmd._executableFile = opts.executableFile || null, args && cmd.arguments(args), this._registerCommand(cmd), cmd.parent = this, cmd.copyInheritedSettings(this), desc ? this : cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        return configuration === void 0 ? this._helpConfiguration : (this._helpConfiguration = configuration, this);
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        return configuration === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        }, this);
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = !0) {
        return typeof displayHelp != "string" && (displayHelp = !!displayHelp), this._showHelpAfterError = displayHelp, this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = !0) {
        return this._showSuggestionAfterError = !!displaySuggestion, this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name)
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        return opts = opts || {}, opts.isDefault && (this._defaultCommandName = cmd._name), (opts.noHelp || opts.hidden) && (cmd._hidden = !0), this._registerCommand(cmd), cmd.parent = this, cmd._checkForBrokenPassThrough(), this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        let argument = this.createArgument(name, description);
        return typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg), this.addArgument(argument), this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names) {
        return names.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        }), this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument) {
        let previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic)
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0)
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        return this.registeredArguments.push(argument), this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs == "boolean")
          return this._addImplicitHelpCommand = enableOrNameAndArgs, enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
        let nameAndArgs = enableOrNameAndArgs ?? "help [command]", [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/), helpDescription = description ?? "display help for command", helpCommand = this.createCommand(helpName);
        return helpCommand.helpOption(!1), helpArgs && helpCommand.arguments(helpArgs), helpDescription && helpCommand.description(helpDescription), this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, (enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand), this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        return typeof helpCommand != "object" ? (this.helpCommand(helpCommand, deprecatedDescription), this) : (this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, this._initCommandGroup(helpCommand), this);
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        let allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event))
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        return this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener], this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        return fn ? this._exitCallback = fn : this._exitCallback = (err) => {
          if (err.code !== "commander.executeSubCommandAsync")
            throw err;
        }, this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code, message) {
        this._exitCallback && this._exitCallback(new CommanderError2(exitCode, code, message)), process2.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        let listener = (args) => {
          let expectedArgsCount = this.registeredArguments.length, actionArgs = args.slice(0, expectedArgsCount);
          return this._storeOptionsAsProperties ? actionArgs[expectedArgsCount] = this : actionArgs[expectedArgsCount] = this.opts(), actionArgs.push(this), fn.apply(this, actionArgs);
        };
        return this._actionHandler = listener, this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target2, value, previous, invalidArgumentMessage) {
        try {
          return target2.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            let message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option), this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases()), alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|"), newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command), this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        let oname = option.name(), name = option.attributeName();
        if (option.negate) {
          let positiveLongFlag = option.long.replace(/^--no-/, "--");
          this._findOption(positiveLongFlag) || this.setOptionValueWithSource(
            name,
            option.defaultValue === void 0 ? !0 : option.defaultValue,
            "default"
          );
        } else option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
        let handleOptionValue = (val, invalidValueMessage, valueSource) => {
          val == null && option.presetArg !== void 0 && (val = option.presetArg);
          let oldValue = this.getOptionValue(name);
          val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue)), val == null && (option.negate ? val = !1 : option.isBoolean() || option.optional ? val = !0 : val = ""), this.setOptionValueWithSource(name, val, valueSource);
        };
        return this.on("option:" + oname, (val) => {
          let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        }), option.envVar && this.on("optionEnv:" + oname, (val) => {
          let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "env");
        }), this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config2, flags, description, fn, defaultValue) {
        if (typeof flags == "object" && flags instanceof Option2)
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        let option = this.createOption(flags, description);
        if (option.makeOptionMandatory(!!config2.mandatory), typeof fn == "function")
          option.default(defaultValue).argParser(fn);
        else if (fn instanceof RegExp) {
          let regex = fn;
          fn = (val, def) => {
            let m = regex.exec(val);
            return m ? m[0] : def;
          }, option.default(defaultValue).argParser(fn);
        } else
          option.default(fn);
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: !0 },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine = !0) {
        return this._combineFlagAndOptionalValue = !!combine, this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = !0) {
        return this._allowUnknownOption = !!allowUnknown, this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = !0) {
        return this._allowExcessArguments = !!allowExcess, this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = !0) {
        return this._enablePositionalOptions = !!positional, this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = !0) {
        return this._passThroughOptions = !!passThrough, this._checkForBrokenPassThrough(), this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions)
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = !0) {
        if (this.options.length)
          throw new Error("call .storeOptionsAsProperties() before adding options");
        if (Object.keys(this._optionValues).length)
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        return this._storeOptionsAsProperties = !!storeAsProperties, this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        return this._storeOptionsAsProperties ? this[key] : this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        return this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value, this._optionValueSources[key] = source, this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        return this._getCommandAndAncestors().forEach((cmd) => {
          cmd.getOptionValueSource(key) !== void 0 && (source = cmd.getOptionValueSource(key));
        }), source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv))
          throw new Error("first parameter to parse must be array or undefined");
        if (parseOptions = parseOptions || {}, argv === void 0 && parseOptions.from === void 0) {
          process2.versions?.electron && (parseOptions.from = "electron");
          let execArgv = process2.execArgv ?? [];
          (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
        }
        argv === void 0 && (argv = process2.argv), this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1], userArgs = argv.slice(2);
            break;
          case "electron":
            process2.defaultApp ? (this._scriptPath = argv[1], userArgs = argv.slice(2)) : userArgs = argv.slice(1);
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        let userArgs = this._prepareUserArgs(argv, parseOptions);
        return this._parseCommand([], userArgs), this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        let userArgs = this._prepareUserArgs(argv, parseOptions);
        return await this._parseCommand([], userArgs), this;
      }
      _prepareForParse() {
        this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        let executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory", executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = !1, sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          let localBin = path22.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path22.extname(baseName))) return;
          let foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
        }
        this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`, executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path22.resolve(
            path22.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            let legacyName = path22.basename(
              this._scriptPath,
              path22.extname(this._scriptPath)
            );
            legacyName !== this._name && (localFile = findFile(
              executableDir,
              `${legacyName}-${subcommand._name}`
            ));
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path22.extname(executableFile));
        let proc;
        process2.platform !== "win32" ? launchWithNode ? (args.unshift(executableFile), args = incrementNodeInspectorPort(process2.execArgv).concat(args), proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" })) : proc = childProcess.spawn(executableFile, args, { stdio: "inherit" }) : (this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        ), args.unshift(executableFile), args = incrementNodeInspectorPort(process2.execArgv).concat(args), proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" })), proc.killed || ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((signal) => {
          process2.on(signal, () => {
            proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
          });
        });
        let exitCallback = this._exitCallback;
        proc.on("close", (code) => {
          code = code ?? 1, exitCallback ? exitCallback(
            new CommanderError2(
              code,
              "commander.executeSubCommandAsync",
              "(close)"
            )
          ) : process2.exit(code);
        }), proc.on("error", (err) => {
          if (err.code === "ENOENT")
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          else if (err.code === "EACCES")
            throw new Error(`'${executableFile}' not executable`);
          if (!exitCallback)
            process2.exit(1);
          else {
            let wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err, exitCallback(wrappedError);
          }
        }), this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown2) {
        let subCommand = this._findCommand(commandName);
        subCommand || this.help({ error: !0 }), subCommand._prepareForParse();
        let promiseChain;
        return promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        ), promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler)
            this._executeSubCommand(subCommand, operands.concat(unknown2));
          else
            return subCommand._parseCommand(operands, unknown2);
        }), promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        subcommandName || this.help();
        let subCommand = this._findCommand(subcommandName);
        return subCommand && !subCommand._executableHandler && subCommand.help(), this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          arg.required && this.args[i] == null && this.missingArgument(arg.name());
        }), !(this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) && this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        let myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        let processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          declaredArg.variadic ? index < this.args.length ? (value = this.args.slice(index), declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue))) : value === void 0 && (value = []) : index < this.args.length && (value = this.args[index], declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue))), processedArgs[index] = value;
        }), this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        return promise?.then && typeof promise.then == "function" ? promise.then(() => fn()) : fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise, hooks = [];
        return this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        }), event === "postAction" && hooks.reverse(), hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
        }), result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        return this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook2) => {
          result = this._chainOrCall(result, () => hook2(this, subCommand));
        }), result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown2) {
        let parsed = this.parseOptions(unknown2);
        if (this._parseOptionsEnv(), this._parseOptionsImplied(), operands = operands.concat(parsed.operands), unknown2 = parsed.unknown, this.args = operands.concat(unknown2), operands && this._findCommand(operands[0]))
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown2);
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name())
          return this._dispatchHelpCommand(operands[1]);
        if (this._defaultCommandName)
          return this._outputHelpIfRequested(unknown2), this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown2
          );
        this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(parsed.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
        let checkForUnknownOptions = () => {
          parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
        }, commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions(), this._processArguments();
          let promiseChain;
          return promiseChain = this._chainOrCallHooks(promiseChain, "preAction"), promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          ), this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
            this.parent.emit(commandEvent, operands, unknown2);
          })), promiseChain = this._chainOrCallHooks(promiseChain, "postAction"), promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent))
          checkForUnknownOptions(), this._processArguments(), this.parent.emit(commandEvent, operands, unknown2);
        else if (operands.length) {
          if (this._findCommand("*"))
            return this._dispatchSubcommand("*", operands, unknown2);
          this.listenerCount("command:*") ? this.emit("command:*", operands, unknown2) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
        } else this.commands.length ? (checkForUnknownOptions(), this.help({ error: !0 })) : (checkForUnknownOptions(), this._processArguments());
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (name)
          return this.commands.find(
            (cmd) => cmd._name === name || cmd._aliases.includes(name)
          );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        let definedNonDefaultOptions = this.options.filter((option) => {
          let optionKey = option.attributeName();
          return this.getOptionValue(optionKey) === void 0 ? !1 : this.getOptionValueSource(optionKey) !== "default";
        });
        definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        ).forEach((option) => {
          let conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        let operands = [], unknown2 = [], dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        let negativeNumberArg = (arg) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg) ? !this._getCommandAndAncestors().some(
          (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
        ) : !1, activeVariadicOption = null, activeGroup = null, i = 0;
        for (; i < args.length || activeGroup; ) {
          let arg = activeGroup ?? args[i++];
          if (activeGroup = null, arg === "--") {
            dest === unknown2 && dest.push(arg), dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          if (activeVariadicOption = null, maybeOption(arg)) {
            let option = this._findOption(arg);
            if (option) {
              if (option.required) {
                let value = args[i++];
                value === void 0 && this.optionMissingArgument(option), this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]), this.emit(`option:${option.name()}`, value);
              } else
                this.emit(`option:${option.name()}`);
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            let option = this._findOption(`-${arg[1]}`);
            if (option) {
              option.required || option.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${option.name()}`, arg.slice(2)) : (this.emit(`option:${option.name()}`), activeGroup = `-${arg.slice(2)}`);
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            let index = arg.indexOf("="), option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown2), (this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown2.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg), unknown2.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown2.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown: unknown2 };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          let result = {}, len = this.options.length;
          for (let i = 0; i < len; i++) {
            let key = this.options[i].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        ), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: !0 }));
        let config2 = errorOptions || {}, exitCode = config2.exitCode || 1, code = config2.code || "commander.error";
        this._exit(exitCode, code, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process2.env) {
            let optionKey = option.attributeName();
            (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        let dualHelper = new DualOptions(this.options), hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        let message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        let message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        let message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        let findBestOptionFromValue = (option2) => {
          let optionKey = option2.attributeName(), optionValue = this.getOptionValue(optionKey), negativeOption = this.options.find(
            (target2) => target2.negate && optionKey === target2.attributeName()
          ), positiveOption = this.options.find(
            (target2) => !target2.negate && optionKey === target2.attributeName()
          );
          return negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg) ? negativeOption : positiveOption || option2;
        }, getErrorMessage = (option2) => {
          let bestOption = findBestOptionFromValue(option2), optionKey = bestOption.attributeName();
          return this.getOptionValueSource(optionKey) === "env" ? `environment variable '${bestOption.envVar}'` : `option '${bestOption.flags}'`;
        }, message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [], command = this;
          do {
            let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags), command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        let message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        let expected = this.registeredArguments.length, s = expected === 1 ? "" : "s", message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        let unknownName = this.args[0], suggestion = "";
        if (this._showSuggestionAfterError) {
          let candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name()), command.alias() && candidateNames.push(command.alias());
          }), suggestion = suggestSimilar(unknownName, candidateNames);
        }
        let message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str, flags = flags || "-V, --version", description = description || "output the version number";
        let versionOption = this.createOption(flags, description);
        return this._versionOptionName = versionOption.attributeName(), this._registerOption(versionOption), this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`), this._exit(0, "commander.version", str);
        }), this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        return str === void 0 && argsDescription === void 0 ? this._description : (this._description = str, argsDescription && (this._argsDescription = argsDescription), this);
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        return str === void 0 ? this._summary : (this._summary = str, this);
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]), alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        let matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        return command._aliases.push(alias), this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        return aliases === void 0 ? this._aliases : (aliases.forEach((alias) => this.alias(alias)), this);
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        return this._usage = str, this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        return str === void 0 ? this._name : (this._name = str, this);
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading2) {
        return heading2 === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = heading2, this);
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading2) {
        return heading2 === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = heading2, this);
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading2) {
        return heading2 === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = heading2, this);
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        return this._name = path22.basename(filename, path22.extname(filename)), this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path23) {
        return path23 === void 0 ? this._executableDir : (this._executableDir = path23, this);
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        let helper = this.createHelp(), context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        let text2 = helper.formatHelp(this, helper);
        return context.hasColors ? text2 : this._outputConfiguration.stripColor(text2);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        let error = !!contextOptions.error, baseWrite, hasColors, helpWidth;
        return error ? (baseWrite = (str) => this._outputConfiguration.writeErr(str), hasColors = this._outputConfiguration.getErrHasColors(), helpWidth = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (str) => this._outputConfiguration.writeOut(str), hasColors = this._outputConfiguration.getOutHasColors(), helpWidth = this._outputConfiguration.getOutHelpWidth()), { error, write: (str) => (hasColors || (str = this._outputConfiguration.stripColor(str)), baseWrite(str)), hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        typeof contextOptions == "function" && (deprecatedCallback = contextOptions, contextOptions = void 0);
        let outputContext = this._getOutputContext(contextOptions), eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext)), this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback && (helpInformation = deprecatedCallback(helpInformation), typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation)))
          throw new Error("outputHelp callback must return a string or a Buffer");
        outputContext.write(helpInformation), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", eventContext), this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        return typeof flags == "boolean" ? (flags ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        ), (flags || description) && this._initOptionGroup(this._helpOption), this);
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        return this._helpOption = option, this._initOptionGroup(option), this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process2.exitCode ?? 0);
        exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1), this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text2) {
        let allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position))
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        let helpEvent = `${position}Help`;
        return this.on(helpEvent, (context) => {
          let helpStr;
          typeof text2 == "function" ? helpStr = text2({ error: context.error, command: context.command }) : helpStr = text2, helpStr && context.write(`${helpStr}
`);
        }), this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        let helpOption = this._getHelpOption();
        helpOption && args.find((arg) => helpOption.is(arg)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect"))
          return arg;
        let debugOption, debugHost = "127.0.0.1", debugPort = "9229", match;
        return (match = arg.match(/^(--inspect(-brk)?)$/)) !== null ? debugOption = match[1] : (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null ? (debugOption = match[1], /^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3]) : (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (debugOption = match[1], debugHost = match[3], debugPort = match[4]), debugOption && debugPort !== "0" ? `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}` : arg;
      });
    }
    function useColor() {
      if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
        return !1;
      if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
        return !0;
    }
    exports.Command = Command2;
    exports.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports) {
    var { Argument: Argument2 } = require_argument(), { Command: Command2 } = require_command(), { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error(), { Help: Help2 } = require_help(), { Option: Option2 } = require_option();
    exports.program = new Command2();
    exports.createCommand = (name) => new Command2(name);
    exports.createOption = (flags, description) => new Option2(flags, description);
    exports.createArgument = (name, description) => new Argument2(name, description);
    exports.Command = Command2;
    exports.Option = Option2;
    exports.Argument = Argument2;
    exports.Help = Help2;
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
    exports.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// builtin:node:crypto
var require_node_crypto = __commonJS({
  "builtin:node:crypto"(exports, module) {
    module.exports = process.getBuiltinModule("node:crypto");
  }
});

// builtin:node:stream
var require_node_stream = __commonJS({
  "builtin:node:stream"(exports, module) {
    module.exports = process.getBuiltinModule("node:stream");
  }
});

// builtin:node:zlib
var require_node_zlib = __commonJS({
  "builtin:node:zlib"(exports, module) {
    module.exports = process.getBuiltinModule("node:zlib");
  }
});

// builtin:node:fs/promises
var require_promises = __commonJS({
  "builtin:node:fs/promises"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs/promises");
  }
});

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1), {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/model/finding.ts
var SEVERITIES = ["critical", "high", "medium", "low", "note"], CONFIDENCES = ["high", "medium", "low"], DISPOSITIONS = ["blocking", "advisory", "baselined", "suppressed", "outside-change"];

// src/select/shard.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var MOST_SHARDS = 1e3;
function parseShard(text2) {
  let [, index = 0, count2 = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text2) ?? []).map(Number);
  if (index >= 1 && index <= count2 && count2 <= MOST_SHARDS) return { index, count: count2 };
  throw new UserError(
    `the shard ${JSON.stringify(text2)} is no part of a whole`,
    `give the part and their number, such as 2/8; at most ${MOST_SHARDS}`
  );
}
var LEAST_COST = 1024;
function costOf(bytes) {
  return 2 ** Math.ceil(Math.log2(Math.max(bytes, LEAST_COST)));
}
function assignShards(files, count2) {
  let keyed = files.map(({ path: path22, bytes }, at) => ({ at, cost: costOf(bytes), key: digestOf(path22) })), loads = Array.from({ length: count2 }, () => 0), parts = files.map(() => 1);
  for (let { at, cost } of keyed.toSorted((a, b) => b.cost - a.cost || (a.key < b.key ? -1 : 1))) {
    let part = loads.indexOf(Math.min(...loads));
    loads[part] = (loads[part] ?? 0) + cost, parts[at] = part + 1;
  }
  return parts;
}
async function shardOf(selection, shard, repository) {
  let { files, skipped: skipped2, asked, contents } = selection, sizes = await sizesOf(files, repository), parts = assignShards(
    files.map(({ path: path22 }, at) => ({ path: path22, bytes: sizes[at] ?? 0 })),
    shard.count
  ), own = files.filter((_, at) => parts[at] === shard.index), listing = files.map(({ path: path22, source, changed }, at) => [path22, source.kind === "blob" ? source.oid : sizes[at], changed]);
  return {
    ...selection,
    files: own,
    shard: {
      ...shard,
      paths: new Set(files.map(({ path: path22 }) => path22)),
      digest: digestOf(JSON.stringify([asked, listing, skipped2]))
    },
    contents: (wanted = own) => contents(wanted)
  };
}
function digestOf(text2) {
  return (0, import_node_crypto.createHash)("sha256").update(text2).digest("hex");
}
async function sizesOf(files, repository) {
  let oids = files.flatMap(({ source }) => source.kind === "blob" ? [source.oid] : []), next = (repository === void 0 || oids.length === 0 ? [] : await blobSizes(repository, oids)).values();
  return files.map(({ source }) => {
    if (source.kind === "blob") return next.next().value ?? 0;
    let stats = statOf(source.absolute);
    return typeof stats == "object" ? stats.size : 0;
  });
}
async function blobSizes(repository, oids) {
  return (await git(repository, ["cat-file", "--batch-check=%(objectsize)", "--buffer"], `${oids.join(`
`)}
`)).toString("latin1").split(`
`).map((line) => Number(line) || 0);
}

// src/commands/report-targets.ts
var import_node_path2 = __toESM(require_node_path2(), 1);

// src/report/escape-runner.ts
var MESSAGE_LIMIT = 4096;
function escapeForRunner(text2) {
  return escapeControl(text2).replaceAll(/^(\s*):(?=:)/gm, String.raw`$1\x3a`);
}
function workflowCommand(kind, message, properties = {}) {
  let pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${kind} ${pairs.join(",")}::${escapeData(message)}`;
}
function escapeData(text2) {
  let shown = escapeLine(text2), cut2 = shown.length <= MESSAGE_LIMIT ? shown : `${shown.slice(0, MESSAGE_LIMIT - 1).toWellFormed()}…`;
  return encode(cut2);
}
function escapeProperty(text2) {
  return encode(escapeLine(text2)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function encode(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}

// src/report/region.ts
function lastLine(region) {
  return region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
}
function markedPart(region, number, line) {
  if (number < region.startLine || number > lastLine(region)) return;
  let from = number === region.startLine ? region.startColumn - 1 : line.search(/\S|$/), to = number === region.endLine ? region.endColumn - 1 : line.trimEnd().length;
  if (!(to <= from && region.endLine > region.startLine))
    return [from, Math.max(from, to)];
}
function regionInFrame(finding) {
  return finding.frame.region ?? finding;
}

// src/report/summary.ts
var VERDICTS = ["clean", "blocking", "incomplete", "defect"];
function contributionOf({ findings }, analyzer) {
  let seen = findings.filter(({ witnesses }) => witnesses.some((witness) => witness.analyzer === analyzer)), alone = seen.filter(({ witnesses }) => witnesses.every((witness) => witness.analyzer === analyzer));
  return { findings: seen.length, alone: alone.length };
}
function summarize(run) {
  let blocking = withDisposition(run, "blocking");
  return {
    verdict: VERDICTS[run.exitCode],
    exitCode: run.exitCode,
    findings: run.findings.length,
    byDisposition: tally(run.findings, DISPOSITIONS, (finding) => finding.disposition),
    bySeverity: tally(run.findings, SEVERITIES, (finding) => finding.severity),
    blockingBySeverity: tally(blocking, SEVERITIES, (finding) => finding.severity),
    blockingFiles: new Set(blocking.map((finding) => finding.path)).size,
    checkedFiles: run.checkedFiles,
    uncheckedFiles: new Set(run.unchecked.map((file) => file.path)).size,
    failedAnalyzers: failedAnalyzers(run).length,
    skippedFiles: run.skipped.length,
    uncheckedByChoice: run.uncheckedByChoice.reduce((sum, { files }) => sum + files, 0)
  };
}
function withDisposition(run, disposition) {
  return run.findings.filter((finding) => finding.disposition === disposition);
}
function failedAnalyzers(run) {
  return run.analyzers.filter((analyzer) => analyzer.status === "failed");
}
function isFatal(run, gap) {
  return gap.outside !== !0 && run.analyzers.find(({ name }) => name === gap.analyzer)?.onError !== "warn";
}
function ruleOf(run, { analyzer, ruleId }) {
  return run.rules.find((rule) => rule.id === ruleId && rule.analyzer === analyzer);
}
function tally(items, keys, keyOf2) {
  let counts = Object.fromEntries(keys.map((key) => [key, 0]));
  for (let item of items) counts[keyOf2(item)] += 1;
  return counts;
}
function groupBy(items, keyOf2) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let group = groups.get(keyOf2(item));
    group === void 0 ? groups.set(keyOf2(item), [item]) : group.push(item);
  }
  return groups;
}
function mostSevereFirst(findings) {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function plural(count2, noun, nouns = `${noun}s`) {
  return `${count2} ${count2 === 1 ? noun : nouns}`;
}
function openFindings(run) {
  let { outcomes = [], dryRun = !1 } = run.repair ?? {}, gone = new Set(
    outcomes.flatMap((outcome) => "chosen" in outcome && outcome.applied && !dryRun ? [outcome.fingerprint] : [])
  );
  return withDisposition(run, "blocking").filter(({ fingerprint }) => !gone.has(fingerprint));
}

// src/report/github.ts
var KINDS = ["error", "warning", "notice"], LIMIT = 10, github = {
  name: "github",
  summary: "annotations in a GitHub Actions log",
  render: (run) => {
    let all = annotationsOf(run), groups = KINDS.map((kind) => all.filter((one) => one.kind === kind));
    return [...groups.flatMap((group) => group.slice(0, LIMIT)).map(commandLine), closingLine(run, groups)].map((line) => `${line}
`).join("");
  }
};
function annotationsOf(run) {
  let failures4 = failedAnalyzers(run).map((analyzer) => ({
    kind: analyzer.onError === "fail" ? "error" : "warning",
    message: `Nothing is known of the files of analyzer ${analyzer.name}: ${analyzer.failure ?? "it gave no reason"}`,
    properties: { title: "Analyzer failed" }
  })), gaps2 = run.unchecked.map((gap) => ({
    kind: isFatal(run, gap) ? "error" : "warning",
    message: `${gap.analyzer} could not check this file to its end (${gap.kind}): ${gap.message}`,
    properties: { file: gap.path, line: gap.line ?? 1, title: "Not checked" }
  })), blocking = mostSevereFirst(withDisposition(run, "blocking")), advisory = mostSevereFirst(withDisposition(run, "advisory"));
  return [
    ...failures4,
    ...blocking.map((finding) => annotation(run, finding, "error")),
    ...gaps2,
    ...advisory.map((finding) => annotation(run, finding, ADVISORY_KIND[finding.severity]))
  ];
}
var ADVISORY_KIND = {
  critical: "warning",
  high: "warning",
  medium: "warning",
  low: "notice",
  note: "notice"
};
function annotation(run, finding, kind) {
  let help = ruleOf(run, finding)?.help, advice = help === void 0 || help.fix === "" ? "" : ` How to fix: ${help.fix.trim()}`, title = [finding.title, finding.ruleId, ...finding.cwe].join(" · ");
  return {
    kind,
    message: `${finding.message || finding.title} (${finding.severity})${advice}`,
    properties: { file: finding.path, ...place(finding), title }
  };
}
function place(finding) {
  let endLine = lastLine(finding), columns = endLine === finding.startLine && finding.endLine === finding.startLine;
  return {
    line: finding.startLine,
    endLine,
    ...columns ? { col: finding.startColumn, endColumn: finding.endColumn } : {}
  };
}
function commandLine({ kind, message, properties }) {
  return workflowCommand(kind, message, properties);
}
function closingLine(run, groups) {
  let { byDisposition, checkedFiles, uncheckedFiles } = summarize(run), unshown = groups.reduce((sum, group) => sum + Math.max(0, group.length - LIMIT), 0), uncounted = byDisposition.baselined + byDisposition.suppressed + byDisposition["outside-change"];
  return `provenfix: ${[
    `${byDisposition.blocking} blocking`,
    `${byDisposition.advisory} advisory`,
    ...uncounted > 0 ? [`${uncounted} known, suppressed or outside the change`] : [],
    ...uncheckedFiles > 0 ? [`${plural(uncheckedFiles, "file")} not checked`] : [],
    `${plural(checkedFiles, "file")} checked`,
    ...unshown > 0 ? [`${unshown} not annotated: GitHub shows ${LIMIT} of a kind`] : []
  ].join(", ")}`;
}

// src/report/html.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1);

// src/report/html/data.ts
var import_node_path = __toESM(require_node_path2(), 1);

// src/report/provenance.ts
function originOf(provenance) {
  switch (provenance.kind) {
    case "recipe":
      return `recipe ${escapeLine(provenance.recipe)}`;
    case "knowledge":
      return `knowledge ${escapeLine(provenance.entry)}`;
    case "file":
      return escapeLine(provenance.path);
    case "model":
      return escapeLine(
        `${provenance.strategy}, ${provenance.model}, solution ${provenance.solution}, turn ${provenance.turn}`
      );
  }
}
function proofOf(verdict) {
  let passed = verdict.checks.filter(({ status }) => status === "passed").map(({ check: check2 }) => check2), checks = passed.length === 0 ? "" : `passed: ${passed.join(", ")}`, tests = "tests" in verdict ? verdict.tests : void 0;
  if (tests === void 0) return checks;
  let flaky = tests.flaky.length === 0 ? "" : `; set aside as flaky: ${tests.flaky.join(", ")}`, executing = tests.executing.slice(0, 5).join(", "), more = tests.executing.length > 5 ? ` and ${tests.executing.length - 5} more` : "", by = tests.executing.length === 0 ? "" : `; the patch is executed by ${executing}${more}`;
  return `${checks}; ${plural(tests.passed, "test")} passed before and after (${tests.command}, ${tests.sandbox})${by}${flaky}`;
}

// src/report/html/data.ts
function pageData(run) {
  return {
    tool: escapeLine(`${run.tool.name} ${run.tool.version}`),
    asked: escapeLine(askedFor(run.asked)),
    summary: summarize(run),
    findings: mostSevereFirst(run.findings).map((finding) => findingData(finding, run)),
    rules: run.rules.map((rule) => ({ key: ruleKey(rule.analyzer, rule.id), help: helpData(rule.help) })),
    gaps: [...failures(run), ...unchecked(run)],
    analyzers: run.analyzers.map(({ name, version: version2, status, files, detections }) => {
      let { findings, alone } = contributionOf(run, name);
      return [...[name, version2, status].map(escapeLine), ...[files, detections, findings, alone].map(String)];
    }),
    uncheckedByChoice: run.uncheckedByChoice.map(
      ({ language, files, analyzer }) => [language, String(files), analyzer].map(escapeLine)
    ),
    suppressions: run.suppressions.map((record) => [
      escapeLine(record.line === void 0 ? record.path : `${record.path}:${record.line}`),
      escapeLine(record.form),
      escapeLine(record.rules.join(", ")),
      escapeLine(record.reason),
      escapeLine([record.owner, record.expires].filter((part) => part !== void 0).join(", until ")),
      String(record.uses),
      escapeLine(record.problem ?? "")
    ]),
    stale: (run.baseline?.stale ?? []).map((entry) => [
      escapeLine(entry.path),
      escapeLine(entry.ruleId),
      String(entry.count)
    ]),
    skipped: [...groupBy(run.skipped, (file) => file.reason)].map(([reason, files]) => ({
      reason,
      paths: files.map((file) => escapeLine(file.path))
    })),
    notices: run.notices.map(escapeLine)
  };
}
function ruleKey(analyzer, id) {
  return escapeLine(`${analyzer} ${id}`);
}
function askedFor(asked) {
  switch (asked.kind) {
    case "staged":
      return "what is staged";
    case "range":
      return `${asked.from} … ${asked.to}`;
    case "paths":
      return asked.paths.length === 0 ? "all files" : asked.paths.join(" ");
  }
}
function findingData(finding, run) {
  return {
    ruleId: escapeLine(finding.ruleId),
    rule: ruleKey(finding.analyzer, finding.ruleId),
    title: escapeLine(finding.title),
    message: finding.message === finding.title ? "" : escapeLine(finding.message),
    cwe: finding.cwe.map(escapeLine),
    family: escapeLine(finding.family),
    severity: finding.severity,
    confidence: finding.confidence,
    disposition: finding.disposition,
    reason: escapeLine(finding.reason),
    path: escapeLine(finding.path),
    folder: escapeLine(import_node_path.default.posix.dirname(finding.path)),
    line: finding.startLine,
    column: finding.startColumn,
    fingerprint: escapeLine(finding.fingerprint),
    analyzers: [...new Set(finding.witnesses.map((witness) => escapeLine(witness.analyzer)))],
    witnesses: finding.witnesses.map((witness) => ({
      name: escapeLine(`${witness.analyzer} ${witness.ruleId}`),
      message: escapeLine(witness.message)
    })),
    frame: frameData(finding),
    outcome: outcomeData(finding, run)
  };
}
function outcomeData({ fingerprint }, { repair }) {
  let outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint);
  if (repair === void 0 || outcome === void 0) return null;
  let chosen = "chosen" in outcome ? outcome.chosen : void 0;
  return {
    status: outcome.status,
    applied: "applied" in outcome && outcome.applied && !repair.dryRun,
    reason: "reason" in outcome ? escapeLine(outcome.reason) : "",
    from: chosen === void 0 ? "" : originOf(chosen.candidate.provenance),
    explanation: chosen === void 0 ? "" : escapeLine(chosen.candidate.explanation),
    proof: chosen === void 0 ? "" : escapeLine(proofOf(chosen.verdict)),
    diff: escapeControl(repair.views[fingerprint]?.diff ?? "").split(`
`).slice(0, -1)
  };
}
function frameData(finding) {
  return finding.frame.lines.map((line, index) => {
    let number = finding.frame.firstLine + index, [from, to] = markedPart(regionInFrame(finding), number, line) ?? [line.length, line.length], parts = [line.slice(0, from), line.slice(from, to), line.slice(to)].map(escapeControl);
    return [number, parts[0] ?? "", parts[1] ?? "", parts[2] ?? ""];
  });
}
function helpData(help) {
  return {
    why: escapeControl(help.why.trim()),
    fix: escapeControl(help.fix.trim()),
    bad: escapeControl(help.bad.trim()),
    good: escapeControl(help.good.trim()),
    link: /^https?:\/\//.test(help.link) && URL.canParse(help.link) ? help.link : ""
  };
}
function failures(run) {
  return failedAnalyzers(run).map((analyzer) => ({
    fatal: analyzer.onError === "fail",
    what: escapeLine(`analyzer ${analyzer.name}`),
    why: escapeLine(`failed: ${analyzer.failure ?? "it gave no reason"}`)
  }));
}
function unchecked(run) {
  return run.unchecked.map((gap) => ({
    fatal: isFatal(run, gap),
    what: escapeLine(gap.line === void 0 ? gap.path : `${gap.path}:${gap.line}`),
    why: escapeLine(`${gap.analyzer}, ${gap.kind}: ${gap.message}`)
  }));
}

// src/report/html/page.ts
var script = '"use strict";(()=>{function element(tag,attributes={},...children){return fill(document.createElement(tag),attributes,children)}function svg(tag,attributes={},...children){return fill(document.createElementNS("http://www.w3.org/2000/svg",tag),attributes,children)}function fill(node,attributes,children){for(let[name,value]of Object.entries(attributes))typeof value=="function"?node.addEventListener(name,value):value===!0?node.setAttribute(name,""):value!==!1&&node.setAttribute(name,value);return node.append(...children),node}function prose(text){return text.split(/`([^`]+)`/).map((part,index)=>index%2===1?element("code",{},part):part)}function plural(count2,noun){return`${count2.toLocaleString("en")} ${noun}${count2===1?"":"s"}`}function ranked(items,keysOf){let groups=new Map;for(let item of items)for(let key of keysOf(item))groups.has(key)?groups.get(key).push(item):groups.set(key,[item]);return[...groups].sort(([a,left],[b,right])=>right.length-left.length||(a<b?-1:1))}var SEVERITIES=["critical","high","medium","low","note"],DISPOSITIONS=["blocking","advisory","baselined","suppressed","outside-change"],SHOWN_AT_FIRST=["blocking","advisory"];function initialState(){return{severities:new Set(SEVERITIES),dispositions:new Set(SHOWN_AT_FIRST),analyzer:"",cwe:"",folder:"",file:"",text:"",order:"severity"}}function matching(findings,state2,except){let tests={severity:finding=>state2.severities.has(finding.severity),disposition:finding=>state2.dispositions.has(finding.disposition),analyzer:finding=>state2.analyzer===""||finding.analyzers.includes(state2.analyzer),cwe:finding=>state2.cwe===""||finding.cwe.includes(state2.cwe),folder:finding=>state2.folder===""||finding.folder===state2.folder,file:finding=>finding.path.toLowerCase().includes(state2.file.toLowerCase()),text:finding=>searchText(finding).includes(state2.text.toLowerCase())};delete tests[except];let wanted=Object.values(tests);return findings.filter(finding=>wanted.every(test=>test(finding)))}var searchTexts=new WeakMap;function searchText(finding){if(!searchTexts.has(finding)){let{ruleId,title,message,path,cwe,reason,frame:frame2}=finding,source=frame2.map(line=>line.slice(1).join(""));searchTexts.set(finding,[ruleId,title,message,path,reason,...cwe,...source].join(`\n`).toLowerCase())}return searchTexts.get(finding)}var COMPARE={severity:()=>0,file:(a,b)=>compare(a.path,b.path)||a.line-b.line,rule:(a,b)=>compare(a.ruleId,b.ruleId)};function compare(a,b){return a===b?0:a<b?-1:1}function ordered(findings,order){return[...findings].sort(COMPARE[order])}var BARS=8;function barChart({title,findings,keysOf,label,chosen,choose:choose2}){let groups=ranked(findings,keysOf),top=groups.slice(0,BARS),most=top.length===0?1:top[0][1].length,more2=groups.length-top.length;return element("section",{class:"chart"},element("h2",{},title),...top.map(([key,group])=>bar({key,group,most,label:label(key),chosen,choose:choose2})),...top.length===0?[element("p",{class:"dim"},"nothing to show")]:[],...more2>0?[element("p",{class:"dim"},`and ${more2} more`)]:[])}function bar({key,group,most,label,chosen,choose:choose2}){let pressed=key===chosen;return element("button",{type:"button",class:"bar",title:label,"aria-pressed":String(pressed),"data-key":key,click:()=>choose2(pressed?"":key)},element("span",{class:"label"},label),stackedBar(group,most),element("span",{class:"count"},String(group.length)))}function stackedBar(group,most){let unit=100/most,x=0,parts=SEVERITIES.flatMap(severity=>{let count2=group.filter(finding=>finding.severity===severity).length;if(count2===0)return[];let rect=svg("rect",{x:String(x),y:"0",width:String(count2*unit),height:"10",class:`fill-${severity}`});return x+=count2*unit,[rect]});return svg("svg",{viewBox:"0 0 100 10",preserveAspectRatio:"none","aria-hidden":"true"},...parts)}function filterBar(findings,state2,update2){let select=(name,label,options)=>field(label,element("select",{name,change:event=>set(state2,name,event.target.value,update2)},...options)),search=(name,label,placeholder)=>field(label,element("input",{type:"search",name,placeholder,spellcheck:"false",input:event=>set(state2,name,event.target.value,update2)}));return element("form",{class:"filters",role:"search","aria-label":"filter the findings",submit:event=>event.preventDefault()},choices("Severity",SEVERITIES,state2.severities,countBy(findings,"severity"),update2),choices("Disposition",DISPOSITIONS,state2.dispositions,countBy(findings,"disposition"),update2),element("div",{class:"fields"},search("text","Search","rule, message, code \\u2026 (press /)"),search("file","File","part of a path"),select("analyzer","Analyzer",optionsOf(findings,finding=>finding.analyzers)),select("cwe","CWE",optionsOf(findings,finding=>finding.cwe)),select("order","Order",["severity","file","rule"].map(order=>element("option",{},order)))))}function set(state2,name,value,update2){state2[name]=value,update2()}function field(label,control){return element("label",{},element("span",{},label),control)}function countBy(findings,key){let counts={};for(let finding of findings)counts[finding[key]]=(counts[finding[key]]??0)+1;return counts}function choices(legend,names,chosen,counts,update2){let boxes=names.map(name=>{let toggle=event=>{event.target.checked?chosen.add(name):chosen.delete(name),update2()},box=element("input",{type:"checkbox",name:legend.toLowerCase(),value:name,checked:chosen.has(name),change:toggle}),count2=element("span",{class:"count"},String(counts[name]??0));return element("label",{class:`choice ${name}`},box,name,count2)});return element("fieldset",{},element("legend",{},legend),...boxes)}function optionsOf(findings,keysOf){let options=ranked(findings,keysOf).map(([key,group])=>element("option",{value:key},`${key} (${group.length})`));return[element("option",{value:""},"all"),...options]}function findingCard(finding,rules2){let card=element("details",{class:"finding"},heading(finding));return card.addEventListener("toggle",()=>open(card)),card.build=()=>{card.children.length===1&&card.append(body(finding,rules2.get(finding.rule)))},card}function open(card){card.open&&card.build()}function heading(finding){let tags=[finding.ruleId,...finding.cwe];return element("summary",{},element("span",{class:`badge ${finding.severity}`},finding.severity),element("span",{class:"title"},...prose(finding.title)),element("span",{class:"tags"},...tags.map(tag=>element("span",{class:"tag"},tag))),element("span",{class:"place"},`${finding.path}:${finding.line}:${finding.column}`),...finding.outcome===null?[]:[element("span",{class:`outcome ${finding.outcome.status}`},statusOf(finding.outcome))],...finding.disposition==="blocking"?[]:[element("span",{class:"disposition"},finding.disposition)])}function body(finding,help){return element("div",{class:"body"},...finding.message===""?[]:[element("p",{class:"message"},...prose(finding.message))],...finding.frame.length===0?[]:[frame(finding.frame)],...finding.outcome===null?[]:[outcome(finding.outcome)],...help===void 0?[]:advice(help),...finding.witnesses.length<2?[]:[witnesses(finding.witnesses)],element("p",{class:"dim"},`${finding.disposition}: ${finding.reason} \\xB7 ${finding.confidence} confidence \\xB7 fingerprint ${finding.fingerprint}`))}function statusOf({status,applied}){return status==="fixed"&&!applied?"proven":status==="proposed"&&applied?"applied without proof":status}function outcome({status,applied,reason,from,explanation,proof,diff}){let lines=diff.map(line=>element("span",{class:`line ${kindOf(line)}`},`${line}\n`));return element("section",{class:"repair"},element("p",{},element("strong",{},`${statusOf({status,applied})}. `),...prose(explanation===""?reason:explanation)),...explanation===""||reason===""?[]:[element("p",{},...prose(reason))],...lines.length===0?[]:[element("pre",{class:"diff",tabindex:"0",role:"group","aria-label":"patch"},...lines)],...from===""?[]:[element("p",{class:"dim"},`${from} \\xB7 ${proof}`)])}function kindOf(line){return/^(?:diff|---|\\+\\+\\+)/.test(line)?"file":{"+":"added","-":"removed","@":"place"}[line[0]]??""}function frame(lines){let rows=lines.map(([number,before,marked,after])=>element("span",{class:marked===""?"line":"line hit"},element("span",{class:"number","aria-hidden":"true"},String(number)),before,...marked===""?[]:[element("mark",{},marked)],`${after}\n`));return element("pre",{class:"frame",tabindex:"0",role:"group","aria-label":"source"},...rows)}function advice(help){let parts=[["Why it matters",help.why],["How to fix it",help.fix]].filter(([,text])=>text!==""),examples=[["Insecure",help.bad],["Safe",help.good]].filter(([,code])=>code!=="");return[...parts.map(([title,text])=>element("p",{},element("strong",{},`${title}. `),...prose(text))),element("div",{class:"examples"},...examples.map(([title,code])=>example(title,code))),...help.link===""?[]:[element("p",{},element("a",{href:help.link,rel:"noreferrer noopener"},help.link))]]}function example(title,code){return element("figure",{class:title.toLowerCase()},element("figcaption",{},title),element("pre",{tabindex:"0"},code))}function witnesses(list2){let items=list2.map(({name,message})=>element("li",{},element("code",{},name),` ${message}`));return element("div",{},element("strong",{},"Seen by"),element("ul",{},...items))}var VERDICTS={clean:"Nothing blocks",blocking:"Blocked",incomplete:"Incomplete",defect:"Failed by its own fault"};function overview(data2){let{summary}=data2,tiles=[["blocking",summary.byDisposition.blocking],["advisory",summary.byDisposition.advisory],["baselined",summary.byDisposition.baselined],["suppressed",summary.byDisposition.suppressed],["outside the change",summary.byDisposition["outside-change"]],["files checked",summary.checkedFiles],["files not checked",summary.uncheckedFiles]];return element("header",{},element("p",{class:"tool"},`${data2.tool} \\xB7 scanned: ${data2.asked}`),element("h1",{},element("span",{class:`verdict ${summary.verdict}`},VERDICTS[summary.verdict]),verdictText(summary)),element("dl",{class:"tiles"},...tiles.map(([label,count2])=>tile(label,count2))),...data2.gaps.length===0?[]:[gapBox(data2.gaps)],...data2.notices.map(notice=>element("p",{class:"notice"},...prose(notice))))}function verdictText({byDisposition,blockingFiles}){return byDisposition.blocking===0?"":` ${plural(byDisposition.blocking,"blocking finding")} in ${plural(blockingFiles,"file")}`}function tile(label,count2){return element("div",{class:`tile${count2===0?" zero":""}`},element("dt",{},label),element("dd",{},count2.toLocaleString("en")))}function gapBox(gaps){let items=gaps.map(({fatal,what,why})=>element("li",{class:fatal?"fatal":""},element("code",{},what),` ${why}`));return element("section",{class:"gaps"},element("h2",{},"Not checked, so not known to be safe"),element("ul",{},...items))}function appendix(data2){let skipped=data2.skipped.map(({reason,paths})=>[reason,String(paths.length),paths.join(`\n`)]);return element("footer",{},table("Analyzers",["name","version","status","files","detections","findings","only it saw"],data2.analyzers),table("Unchecked by choice: no analyzer is configured for them",["language","files","would check them"],data2.uncheckedByChoice),table("Suppressions",["place","form","rules","reason","owner","uses","problem"],data2.suppressions),table("Baseline entries that match nothing any more",["file","rule","count"],data2.stale),table("Skipped files",["reason","files","names"],skipped))}function table(title,columns,rows){if(rows.length===0)return"";let head=element("tr",{},...columns.map(column=>element("th",{scope:"col"},column))),lines=rows.map(row=>element("tr",{},...row.map(cell=>element("td",{},cell)))),content=element("table",{},element("thead",{},head),element("tbody",{},...lines));return element("details",{class:"appendix"},element("summary",{},`${title} (${rows.length})`),element("div",{class:"scroll",tabindex:"0",role:"group","aria-label":title},content))}var PAGE=100,data=JSON.parse(document.getElementById("data").textContent),rules=new Map(data.rules.map(({key,help})=>[key,help])),families=new Map(data.findings.toReversed().flatMap(({cwe,family})=>cwe.slice(0,1).map(id=>[id,family]))),state=initialState(),charts=element("div",{class:"charts"}),count=element("p",{class:"shown",role:"status"}),list=element("div",{class:"list"}),more=element("button",{type:"button",class:"more",click:()=>grow(PAGE)}),matches=[];document.body.append(element("main",{},overview(data),charts,filterBar(data.findings,state,update),count,list,more,appendix(data)));update();function update(){matches=ordered(matching(data.findings,state),state.order),list.replaceChildren(),grow(PAGE);let folder=state.folder===""?[]:[" in ",element("code",{},state.folder)," ",clearButton()];count.replaceChildren(`${plural(matches.length,"finding")} of ${data.findings.length.toLocaleString("en")}`,...folder),charts.replaceChildren(cweChart(),folderChart())}function clearButton(){return element("button",{type:"button",click:()=>choose("folder","")},"all folders")}function grow(by){let shown=list.childElementCount;list.append(...matches.slice(shown,shown+by).map(finding=>findingCard(finding,rules)));let left=matches.length-list.childElementCount;more.hidden=left<=0,more.textContent=`Show ${Math.min(PAGE,left)} more of ${left.toLocaleString("en")}`}function cweChart(){return barChart({title:"By weakness",findings:matching(data.findings,state,"cwe"),keysOf:finding=>finding.cwe.slice(0,1),label:cwe=>[cwe,families.get(cwe)].join(" "),chosen:state.cwe,choose:cwe=>choose("cwe",cwe)})}function folderChart(){return barChart({title:"By folder",findings:matching(data.findings,state,"folder"),keysOf:finding=>[finding.folder],label:folder=>folder==="."?"(top level)":folder,chosen:state.folder,choose:folder=>choose("folder",folder)})}function choose(name,value){let key=document.activeElement?.dataset.key;state[name]=value;let control=document.querySelector(`select[name="${name}"]`);control!==null&&(control.value=value),update(),key!==void 0&&[...charts.querySelectorAll(".bar")].find(bar2=>bar2.dataset.key===key)?.focus()}document.addEventListener("keydown",event=>{event.key!=="/"||event.ctrlKey||event.metaKey||event.target.closest("input, select")||(event.preventDefault(),document.querySelector(\'input[name="text"]\').focus())});var opened=[];window.addEventListener("beforeprint",()=>{grow(matches.length),opened=[...document.querySelectorAll("details:not([open])")];for(let details of opened)details.build?.(),details.open=!0});window.addEventListener("afterprint",()=>{for(let details of opened)details.open=!1});})();\n', style = `:root{color-scheme:light dark;--text: #1c2430;--dim: #5a6575;--page: #f5f6f8;--card: #ffffff;--line: #dce0e6;--code: #f0f2f5;--mark: #ffd9d4;--hit: #fff4f2;--accent: #0b5fc4;--critical: #8d0f3b;--high: #c02a1d;--medium: #a85b00;--low: #1f6fb2;--note: #5f6b7a;--good: #17713a}@media(prefers-color-scheme:dark){:root{--text: #e4e8ee;--dim: #9aa5b4;--page: #12161c;--card: #1a2029;--line: #2d3643;--code: #141a22;--mark: #6b2420;--hit: #2a1c1f;--accent: #7cb5ff;--critical: #ff7da8;--high: #ff8b80;--medium: #f2b04f;--low: #75b8f0;--note: #a3aebc;--good: #6fd297}}*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif}main{max-width:1180px;margin:0 auto;padding:24px 20px 60px}h1{margin:4px 0 18px;font-size:26px;font-weight:600}h2{margin:0 0 8px;font-size:15px}p{margin:8px 0}a{color:var(--accent)}code,pre{font:13px/1.55 ui-monospace,SF Mono,Cascadia Code,Menlo,Consolas,monospace}p code,li code,.title code{padding:1px 4px;border-radius:4px;background:var(--code)}:focus-visible{outline:2px solid var(--accent);outline-offset:1px}[hidden]{display:none!important}.tool,.dim,.shown,.place,.notice{color:var(--dim)}.tool,.shown{margin:0}.shown{padding:16px 2px 8px}.verdict{margin-right:8px;padding:2px 12px;border-radius:8px;background:var(--high);color:var(--card)}.verdict.clean{background:var(--good)}.tiles{display:flex;flex-wrap:wrap;gap:8px 28px;margin:0 0 18px}.tile{display:flex;flex-direction:column-reverse}.tile dt{color:var(--dim);font-size:13px}.tile dd{margin:0;font-size:22px;font-weight:600;font-variant-numeric:tabular-nums}.tile.zero dd{color:var(--dim);font-weight:400}.gaps,.chart,.filters,.list,.appendix{border:1px solid var(--line);border-radius:10px;background:var(--card)}.gaps{margin-bottom:16px;padding:14px 18px;border-left:5px solid var(--medium)}.gaps ul{max-height:14em;margin:0;padding-left:18px;overflow:auto}.gaps .fatal::marker{color:var(--high)}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(380px,100%),1fr));gap:16px;margin-bottom:16px}.chart{padding:14px 18px}button,input,select{border:1px solid var(--line);border-radius:6px;background:var(--card);color:inherit;font:inherit}button{cursor:pointer}.bar{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) 2.5em;align-items:center;gap:10px;width:100%;padding:2px 6px;font-size:14px;border-color:transparent;text-align:left}.bar:hover,.bar[aria-pressed=true]{border-color:var(--accent);background:var(--code)}.bar .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar svg{width:100%;height:12px}.bar .count{text-align:right;font-variant-numeric:tabular-nums}.fill-critical{fill:var(--critical)}.fill-high{fill:var(--high)}.fill-medium{fill:var(--medium)}.fill-low{fill:var(--low)}.fill-note{fill:var(--note)}.filters{padding:12px 18px 16px}fieldset{display:flex;flex-wrap:wrap;gap:6px;margin:0 0 8px;padding:0;border:0}legend{float:left;width:7em;padding:3px 0;color:var(--dim)}.choice{display:flex;align-items:center;gap:6px;padding:2px 10px;border:1px solid var(--line);border-radius:20px;cursor:pointer}.choice:has(:checked){border-color:currentcolor}.choice .count{color:var(--dim);font-variant-numeric:tabular-nums}.choice input{margin:0;accent-color:currentcolor}.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.note{color:var(--note)}.fields{display:grid;grid-template-columns:2fr 1.4fr 1fr 1fr .8fr;gap:12px}.fields label span{display:block;color:var(--dim);font-size:13px}.fields input,.fields select{width:100%;padding:5px 8px}.list{overflow:hidden}.list:empty{display:none}.finding{border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 66px}.finding:first-child{border-top:0}.finding summary{display:grid;grid-template-columns:.8em 6em minmax(0,1fr) auto;gap:0 10px;padding:10px 18px;cursor:pointer;list-style:none}.finding summary::-webkit-details-marker{display:none}.finding summary:before{color:var(--dim);content:"\\25b8"}.finding[open] summary:before{content:"\\25be"}.finding summary:hover,.finding[open] summary{background:var(--code)}.finding summary:focus-visible{outline-offset:-2px}.badge{font-weight:600}.badge:before{display:inline-block;width:9px;height:9px;margin-right:7px;border-radius:50%;background:currentcolor;content:""}.title{font-weight:600;overflow-wrap:anywhere}.tags{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:4px}.tag{padding:0 7px;border:1px solid var(--line);border-radius:5px;color:var(--dim);font-size:13px;white-space:nowrap}.place{grid-column:3;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:13px;overflow-wrap:anywhere}.outcome{color:var(--dim);font-size:13px;font-weight:600;text-align:right}.outcome.fixed{color:var(--good)}.outcome.rejected,.outcome.failed{color:var(--high)}.diff .added{color:var(--good)}.diff .removed{color:var(--high)}.diff .place,.diff .file{color:var(--dim)}.disposition{color:var(--dim);font-size:13px;text-align:right}.body{padding:6px 18px 14px}.body p{max-width:78ch;overflow-wrap:anywhere}pre{margin:8px 0;padding:10px 12px;border:1px solid var(--line);border-radius:8px;background:var(--code);overflow-x:auto;tab-size:4}.frame{padding:8px 0}.line{display:block;width:max-content;min-width:100%;padding-right:12px;white-space:pre}.hit{background:var(--hit);box-shadow:inset 3px 0 var(--high)}.number{display:inline-block;width:5em;padding-right:1.2em;color:var(--dim);text-align:right;-webkit-user-select:none;user-select:none}mark{border-radius:2px;background:var(--mark);color:inherit;box-shadow:0 2px var(--high)}.examples{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(340px,100%),1fr));gap:0 16px}figure{min-width:0;margin:0}figcaption{color:var(--dim);font-size:13px}.insecure pre{border-left:3px solid var(--high)}.safe pre{border-left:3px solid var(--good)}.more{display:block;margin:16px auto;padding:6px 20px}.appendix{margin-top:12px;padding:10px 18px}.appendix summary{cursor:pointer}.scroll{overflow-x:auto}table{margin:10px 0;border-collapse:collapse}th,td{padding:4px 16px 4px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;white-space:pre-wrap}th{color:var(--dim);font-weight:500}@media(max-width:760px){.fields{grid-template-columns:1fr 1fr}.finding summary{grid-template-columns:.8em minmax(0,1fr)}.finding summary>*{grid-column:2}.tags{justify-content:flex-start}.disposition{text-align:left}legend{float:none;width:auto}}@media print{.filters,.more{display:none!important}body{background:none}.finding{content-visibility:visible;break-inside:avoid-page}.gaps ul{max-height:none}.line{width:auto;white-space:pre-wrap}pre{white-space:pre-wrap}}
`;

// src/report/html.ts
var html = {
  name: "html",
  summary: "one self-contained page to read, filter and send on",
  render: page
};
function policy() {
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}
function hash(text2) {
  return `'sha256-${(0, import_node_crypto2.createHash)("sha256").update(text2).digest("base64")}'`;
}
function page(run) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>provenfix report</title>
<style>${style}</style>
</head>
<body>
<noscript>This report builds itself with a script that is part of the page; your browser does not run it.</noscript>
<script type="application/json" id="data">${scriptJson(pageData(run))}</script>
<script>${script}</script>
</body>
</html>
`;
}

// src/report/outcomes.ts
function outcomeEntry(outcome, repair) {
  let chosen = "chosen" in outcome ? outcome.chosen : void 0;
  return {
    fingerprint: outcome.fingerprint,
    status: outcome.status,
    applied: "applied" in outcome && outcome.applied && !repair.dryRun,
    reason: "reason" in outcome ? outcome.reason : "",
    patch: chosen === void 0 ? null : patchEntry(chosen, repair.views[outcome.fingerprint]?.diff ?? ""),
    attempts: outcome.attempts.map(attemptEntry),
    refusals: outcome.refusals
  };
}
function patchEntry({ candidate, verdict }, diff2) {
  let { provenance, explanation } = candidate;
  return { provenance, explanation, diff: diff2, verdict: verdictEntry(verdict) };
}
function attemptEntry({ candidate, verdict }) {
  return { provenance: candidate.provenance, verdict: verdictEntry(verdict) };
}
function verdictEntry(verdict) {
  let { state, checks } = verdict;
  return {
    state,
    failedCheck: verdict.state === "rejected" ? verdict.failed : null,
    unknown: verdict.state === "unverified" ? verdict.reasons : [],
    checks,
    tests: "tests" in verdict ? verdict.tests ?? null : null
  };
}

// src/report/json.ts
var SCHEMA_VERSION = "1.3", json = {
  name: "json",
  summary: "everything, versioned, for programs",
  lineHashes: !0,
  render: (run) => `${safeJson(jsonReport(run))}
`
};
function jsonReport(run) {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: run.tool,
    asked: run.asked,
    summary: summarize(run),
    findings: run.findings.map(findingEntry),
    analyzers: run.analyzers.map((analyzer) => ({ ...analyzer, ...contributionOf(run, analyzer.name) })),
    unchecked: run.unchecked,
    uncheckedByChoice: run.uncheckedByChoice,
    skipped: run.skipped,
    suppressions: run.suppressions,
    baseline: run.baseline ?? null,
    rules: run.rules,
    notices: run.notices,
    ...repairEntries(run.repair),
    ...run.shard === void 0 ? {} : { shard: run.shard }
  };
}
function repairEntries(repair) {
  if (repair === void 0) return { repair: null, outcomes: [] };
  let { dryRun, target: target2, model = null, outcomes } = repair;
  return { repair: { dryRun, target: target2, model }, outcomes: outcomes.map((outcome) => outcomeEntry(outcome, repair)) };
}
function findingEntry(finding) {
  return {
    ruleId: finding.ruleId,
    analyzer: finding.analyzer,
    title: finding.title,
    message: finding.message,
    cwe: finding.cwe,
    severity: finding.severity,
    confidence: finding.confidence,
    family: finding.family,
    disposition: finding.disposition,
    reason: finding.reason,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    fingerprint: finding.fingerprint,
    lineHash: finding.lineHash,
    witnesses: finding.witnesses,
    frame: finding.frame
  };
}

// src/report/sarif/levels.ts
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  note: "note"
}, PROBLEM_SEVERITY = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "recommendation",
  note: "recommendation"
}, SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  note: "0.5"
};

// src/report/sarif/rules.ts
var NAME_LIMIT = 255, DESCRIPTION_LIMIT = 1024;
function rulesOf(run) {
  let untold = run.findings.filter((finding) => ruleOf(run, finding) === void 0).map(ruleFromFinding), byKey = new Map([...run.rules, ...untold].map((rule) => [ruleKey2(rule.analyzer, rule.id), rule])), taken = /* @__PURE__ */ new Set();
  return [...byKey].toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, rule]) => {
    let id = taken.has(rule.id) ? `${rule.analyzer}/${rule.id}` : rule.id;
    return taken.add(id), { key, id, rule };
  }).toSorted((a, b) => a.id < b.id ? -1 : 1);
}
function ruleKey2(analyzer, id) {
  return `${id}\0${analyzer}`;
}
function ruleFromFinding(finding) {
  let { ruleId: id, analyzer, title, cwe, severity, confidence, family } = finding;
  return { id, analyzer, title, cwe, severity, confidence, family, aliases: [], help: { why: title, fix: "", bad: "", good: "", language: "", link: "" } };
}
function cwesOf(rules2) {
  return [...new Set(rules2.flatMap(({ rule }) => rule.cwe.filter((cwe) => cweNumber(cwe) !== void 0)))].toSorted((a, b) => Number(cweNumber(a)) - Number(cweNumber(b)));
}
function cweNumber(cwe) {
  return /^CWE-(\d+)$/.exec(cwe)?.[1];
}
function cweTaxonomy(cwes) {
  return {
    name: "CWE",
    organization: "MITRE",
    shortDescription: { text: "The MITRE Common Weakness Enumeration" },
    informationUri: "https://cwe.mitre.org/",
    isComprehensive: !1,
    taxa: cwes.map((id) => ({
      id,
      helpUri: `https://cwe.mitre.org/data/definitions/${cweNumber(id)}.html`
    }))
  };
}
function ruleDescriptor({ id, rule }, cwes) {
  let title = escapeLine(rule.title) || rule.id;
  return {
    id,
    name: cut(title, NAME_LIMIT),
    shortDescription: { text: cut(title, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(escapeControl(rule.help.why.trim()) || title, DESCRIPTION_LIMIT) },
    ...isHttp(rule.help.link) ? { helpUri: rule.help.link } : {},
    help: { text: helpText(rule.help) || title, markdown: helpMarkdown(rule.help) || title },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    ...relationships(rule, cwes),
    properties: {
      tags: ["security", ...rule.cwe.flatMap(cweTag)],
      precision: rule.confidence,
      "problem.severity": PROBLEM_SEVERITY[rule.severity],
      "security-severity": SECURITY_SEVERITY[rule.severity],
      analyzer: rule.analyzer,
      family: rule.family,
      aliases: rule.aliases
    }
  };
}
function relationships(rule, cwes) {
  let known2 = rule.cwe.filter((cwe) => cwes.includes(cwe));
  return known2.length === 0 ? {} : {
    relationships: known2.map((id) => ({
      target: { id, index: cwes.indexOf(id), toolComponent: { name: "CWE", index: 0 } },
      kinds: ["superset"]
    }))
  };
}
function cweTag(cwe) {
  let number = cweNumber(cwe);
  return number === void 0 ? [] : [`external/cwe/cwe-${number.padStart(3, "0")}`];
}
function helpText(help) {
  let parts = [help.why, help.fix, labelled("Insecure", help.bad), labelled("Safe", help.good), help.link];
  return escapeControl(joined(parts));
}
function helpMarkdown(help) {
  let parts = [
    help.why,
    help.fix === "" ? "" : `**How to fix:** ${help.fix.trim()}`,
    fenced("Insecure", help.bad, help.language),
    fenced("Safe", help.good, help.language),
    isHttp(help.link) ? `[Read more](<${help.link}>)` : ""
  ];
  return escapeControl(joined(parts));
}
function joined(parts) {
  return parts.map((part) => part.trim()).filter((part) => part !== "").join(`

`);
}
function labelled(label, code) {
  return code.trim() === "" ? "" : `${label}:
${code.trimEnd()}`;
}
function fenced(label, code, language) {
  if (code.trim() === "") return "";
  let longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length)), fence = "`".repeat(Math.max(3, longest + 1));
  return `**${label}**

${fence}${language}
${code.trimEnd()}
${fence}`;
}
function isHttp(link) {
  return /^https?:\/\/[^\s<>"]+$/.test(link) && URL.canParse(link);
}
function cut(text2, limit) {
  return text2.length <= limit ? text2 : `${text2.slice(0, limit - 1).toWellFormed()}…`;
}

// src/report/sarif/uri.ts
function pathToUri(path22) {
  return encodeURI(path22.toWellFormed()).replace(/[?#:]/g, encodeURIComponent).replace(/%5Cx([89a-f][0-9a-f])/gi, (_, byte) => `%${byte.toUpperCase()}`);
}

// src/report/sarif/results.ts
function resultOf(finding, run, indices) {
  let rule = indices.rules.get(ruleKey2(finding.analyzer, finding.ruleId));
  return {
    ruleId: rule?.id ?? finding.ruleId,
    ruleIndex: rule?.index,
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message || finding.title) },
    locations: [{ physicalLocation: physicalLocation(finding, indices) }],
    partialFingerprints: {
      ...finding.lineHash === "" ? {} : { primaryLocationLineHash: finding.lineHash },
      "provenfix/v1": finding.fingerprint
    },
    ...run.baseline === void 0 ? {} : { baselineState: finding.disposition === "baselined" ? "unchanged" : "new" },
    ...finding.disposition === "suppressed" ? { suppressions: [suppression(finding, run)] } : {},
    ...fixesOf(finding, run, indices),
    properties: {
      disposition: finding.disposition,
      reason: escapeLine(finding.reason),
      severity: finding.severity,
      confidence: finding.confidence,
      cwe: finding.cwe,
      analyzers: finding.witnesses.map(({ analyzer, ruleId }) => ({ analyzer, ruleId }))
    }
  };
}
function fixesOf({ fingerprint }, { repair }, { artifacts }) {
  let outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint), view = repair?.views[fingerprint];
  if (outcome === void 0 || view === void 0 || !("chosen" in outcome)) return {};
  let { candidate, verdict } = outcome.chosen, artifactChanges = [...new Map(view.edits.map(({ path: path22 }) => [path22, view.edits.filter((edit) => edit.path === path22)]))].map(([path22, edits]) => ({
    artifactLocation: artifactLocation(path22, artifacts),
    replacements: edits.map(({ startLine, endLine, text: text3 }) => ({
      deletedRegion: { startLine, startColumn: 1, endLine, endColumn: 1 },
      insertedContent: { text: text3 }
    }))
  }));
  return { fixes: [{ description: { text: messageText(`${verdict.state}: ${candidate.explanation}`) }, artifactChanges }] };
}
function messageText(text2) {
  return escapeLine(text2).replaceAll("](", "] (");
}
function artifactLocation(path22, artifacts) {
  return { uri: pathToUri(path22), uriBaseId: "SRCROOT", index: artifacts.get(path22) };
}
function physicalLocation(finding, { artifacts }) {
  let { startLine, startColumn, endLine, endColumn, frame } = finding, context = {
    startLine: frame.firstLine,
    endLine: frame.firstLine + frame.lines.length - 1,
    snippet: { text: frame.lines.join(`
`) }
  };
  return {
    artifactLocation: artifactLocation(finding.path, artifacts),
    region: { startLine, startColumn, endLine, endColumn },
    ...frame.lines.length > 0 ? { contextRegion: context } : {}
  };
}
function suppression(finding, run) {
  return {
    kind: isSuppressedInSource(finding, run) ? "inSource" : "external",
    status: "accepted",
    justification: escapeLine(finding.reason) || "no reason was given"
  };
}
function isSuppressedInSource(finding, run) {
  let used = run.suppressions.filter(({ held, uses }) => held && uses > 0), isNear = ({ path: path22, line = 0 }) => path22 === finding.path && line >= finding.startLine - 1 && line <= finding.endLine;
  return used.some((record) => record.source !== "configuration" && isNear(record)) || used.every((record) => record.source !== "configuration");
}

// src/report/sarif/invocation.ts
function invocationOf(run, artifacts) {
  return {
    executionSuccessful: run.exitCode < 2,
    exitCode: run.exitCode,
    exitCodeDescription: VERDICTS[run.exitCode],
    toolExecutionNotifications: [...failures2(run), ...gaps(run, artifacts), ...notices(run)],
    toolConfigurationNotifications: suppressionProblems(run)
  };
}
function failures2(run) {
  return failedAnalyzers(run).map((analyzer) => ({
    descriptor: { id: "analyzer-failed" },
    level: analyzer.onError === "fail" ? "error" : "warning",
    message: { text: messageText(`Analyzer ${analyzer.name} failed: ${analyzer.failure ?? "it gave no reason"}`) }
  }));
}
function gaps(run, artifacts) {
  return run.unchecked.map((gap) => ({
    descriptor: { id: `unchecked/${gap.kind}` },
    level: isFatal(run, gap) ? "error" : "warning",
    message: { text: messageText(`Not checked by ${gap.analyzer}: ${gap.message || gap.kind}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(gap.path, artifacts),
          ...gap.line === void 0 ? {} : { region: { startLine: gap.line } }
        }
      }
    ]
  }));
}
function notices(run) {
  return run.notices.map((notice) => ({
    descriptor: { id: "notice" },
    level: "note",
    message: { text: messageText(notice) }
  }));
}
function suppressionProblems(run) {
  return run.suppressions.flatMap((record) => {
    if (record.problem === void 0) return [];
    let place2 = record.line === void 0 ? record.path : `${record.path}:${record.line}`, text2 = messageText(`${record.form} (${place2}): ${record.problem}`);
    return [{ descriptor: { id: "suppression" }, level: "warning", message: { text: text2 } }];
  });
}

// src/report/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", sarif = {
  name: "sarif",
  summary: "SARIF 2.1.0, for code scanning",
  lineHashes: !0,
  render: (run) => `${safeJson(run.shard === void 0 ? sarifLog(run) : partialLog(run))}
`
}, REPORT_PROPERTY = "provenfix/report";
function partialLog(run) {
  let log = sarifLog(run), runs = log.runs.map((one) => ({
    ...one,
    properties: { ..."properties" in one ? one.properties : {}, [REPORT_PROPERTY]: jsonReport(run) }
  }));
  return { ...log, runs };
}
function sarifLog(run) {
  let rules2 = rulesOf(run), cwes = cwesOf(rules2), paths = [...new Set([...run.findings, ...run.unchecked].map(({ path: path22 }) => path22))].toSorted(), indices = {
    rules: new Map(rules2.map(({ key, id }, index) => [key, { id, index }])),
    artifacts: indexOf(paths)
  };
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: driver(run, rules2, cwes),
          extensions: run.analyzers.map((analyzer) => extension(analyzer, run))
        },
        automationDetails: { id: "provenfix/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the scanned repository" } } },
        invocations: [invocationOf(run, indices.artifacts)],
        ...cwes.length > 0 ? { taxonomies: [cweTaxonomy(cwes)] } : {},
        artifacts: paths.map((path22) => ({
          location: { uri: pathToUri(path22), uriBaseId: "SRCROOT" },
          roles: ["analysisTarget"]
        })),
        results: run.findings.map((finding) => resultOf(finding, run, indices)),
        ...run.uncheckedByChoice.length > 0 ? { properties: { uncheckedByChoice: run.uncheckedByChoice } } : {}
      }
    ]
  };
}
function driver(run, rules2, cwes) {
  return {
    name: run.tool.name,
    semanticVersion: run.tool.version,
    informationUri: "https://github.com/provenfix/provenfix",
    ...cwes.length > 0 ? { supportedTaxonomies: [{ name: "CWE", index: 0 }] } : {},
    rules: rules2.map((rule) => ruleDescriptor(rule, cwes))
  };
}
function extension({ name, version: version2 }, run) {
  return { name, ...version2 === "" ? {} : { version: version2 }, properties: { ...contributionOf(run, name) } };
}
function indexOf(keys) {
  return new Map(keys.map((key, index) => [key, index]));
}

// src/report/terminal/width.ts
var WIDE = new RegExp("^(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{17000}-\\u{18AFF}\\u{1B000}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}])", "u"), COMBINING_ONLY = new RegExp("^\\p{Mark}+$", "u"), STYLE = /\x1b\[\d+m/g, ASCII = /^[\x20-\x7e]*$/, graphemes;
function splitGraphemes(text2) {
  return ASCII.test(text2) ? text2.split("") : (graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" }), Array.from(graphemes.segment(text2), ({ segment }) => segment));
}
function graphemeWidth(grapheme) {
  return COMBINING_ONLY.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1;
}
function textWidth(text2) {
  let plain2 = text2.replace(STYLE, "");
  return ASCII.test(plain2) ? plain2.length : splitGraphemes(plain2).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
function wrap(text2, width) {
  return text2.split(`
`).flatMap((paragraph) => wrapParagraph(paragraph, width));
}
function wrapParagraph(paragraph, width) {
  let lines2 = [], line = "";
  for (let word of paragraph.split(/[ \t]+/))
    line !== "" && textWidth(line) + 1 + textWidth(word) > width ? (lines2.push(line), line = word) : line = line === "" ? word : `${line} ${word}`;
  return [...lines2, line];
}
function hanging(lead, text2, width) {
  return wrap(text2, Math.max(20, width - 4)).map((line, index) => `  ${index === 0 ? lead : "  "}${line}`);
}

// src/report/terminal/analyzers.ts
function renderUncheckedByChoice(run, paint, width) {
  if (run.uncheckedByChoice.length === 0) return [];
  let kinds = run.uncheckedByChoice.map(
    ({ language, files, analyzer }) => escapeLine(`${files} ${language} (${analyzer} would)`)
  ), text2 = `Unchecked by choice: ${plural(summarize(run).uncheckedByChoice, "file")} that no configured analyzer reads: ${kinds.join(" · ")}; \`provenfix doctor\` says how`;
  return [...wrap(text2, width).map(paint.dim), ""];
}
function renderContributions(run, paint, width) {
  let parts = run.analyzers.flatMap(({ name }) => {
    let { findings, alone } = contributionOf(run, name);
    return findings === 0 ? [] : [`${escapeLine(name)} ${findings}${alone === 0 ? "" : ` (${alone} only it saw)`}`];
  });
  return parts.length < 2 ? [] : [...wrap(`Seen by: ${parts.join(" · ")}`, width).map(paint.dim), ""];
}

// src/report/terminal/frame.ts
var TAB = 4, HEAD = 4, TAIL = 2;
function renderFrame(finding, paint, width) {
  let { firstLine: firstLine3, lines: lines2 } = finding.frame, region = regionInFrame(finding), rows = lines2.map((line, index) => rowOf(line, firstLine3 + index, region)), digits = String(firstLine3 + rows.length - 1).length, room = Math.max(20, width - digits - 5), left = windowStart(rows, room);
  return rows.flatMap((row) => isElided(row.number, region) ? row.number === region.startLine + HEAD ? [gapLine(digits, paint)] : [] : renderRow(row, { digits, room, left }, paint));
}
function rowOf(line, number, region) {
  let part = markedPart(region, number, line), cells = cellsOf(line, part);
  if (part === void 0) return { number, cells };
  let marked2 = cells.filter((cell) => cell.style.startsWith("marked")), from = marked2[0]?.column ?? columnAt(line, part[0]), last = marked2.at(-1);
  return { number, cells, underline: [from, last === void 0 ? from + 1 : last.column + last.width] };
}
function cellsOf(line, part) {
  let cells = [], [from, to] = part ?? [0, 0], offset = 0, column = 0;
  for (let grapheme of splitGraphemes(line)) {
    let text2 = shownAs(grapheme, line.startsWith("##", offset - 2) ? "##" : "", column), escaped = text2 !== grapheme && grapheme !== "	", width = text2.length === 1 ? graphemeWidth(text2) : textWidth(text2), marked2 = offset < to && offset + grapheme.length > from;
    cells.push({ text: text2, column, width, style: cellStyle(marked2, escaped) }), offset += grapheme.length, column += width;
  }
  return cells;
}
function cellStyle(marked2, escaped) {
  return marked2 ? escaped ? "marked-escape" : "marked" : escaped ? "escape" : "plain";
}
function shownAs(grapheme, before, column) {
  return grapheme === "	" ? " ".repeat(TAB - column % TAB) : escapeLine(before + grapheme).slice(before.length);
}
function columnAt(line, offset) {
  return cellsOf(line.slice(0, offset), void 0).reduce((column, cell) => column + cell.width, 0);
}
function windowStart(rows, room) {
  let [from, to] = rows.find((row) => row.underline !== void 0)?.underline ?? [0, 0];
  return to < room ? 0 : Math.min(from, Math.max(from - Math.floor(room / 4), to - room + 1));
}
function renderRow(row, layout, paint) {
  let number = String(row.number).padStart(layout.digits), source = renderSource(row.cells, layout, paint);
  if (row.underline === void 0) return [`  ${paint.dim(`${number} │`)} ${source}`.trimEnd()];
  let right = layout.left + layout.room, from = Math.min(Math.max(row.underline[0], layout.left), right - 1), carets = "^".repeat(Math.max(1, Math.min(row.underline[1], right) - from)), blank = `  ${" ".repeat(layout.digits)} ${paint.dim("│")} ${" ".repeat(from - layout.left)}`;
  return [`${paint.red("❯")} ${paint.bold(number)} ${paint.dim("│")} ${source}`, blank + paint.red(carets)];
}
function renderSource(cells, { left, room }, paint) {
  let end = cells.at(-1), cutLeft = left > 0, cutRight = end !== void 0 && end.column + end.width > left + room, from = cutLeft ? left + 1 : 0, to = left + room - (cutRight ? 1 : 0), seen = cells.filter((cell) => cell.column >= from && cell.column + cell.width <= to);
  if (seen.length === 0) return cutLeft && end !== void 0 ? paint.dim("…") : "";
  let lead = " ".repeat((seen[0]?.column ?? from) - from);
  return (cutLeft ? paint.dim("…") : "") + lead + paintCells(seen, paint) + (cutRight ? paint.dim("…") : "");
}
function paintCells(cells, paint) {
  let painted = "", run = "";
  return cells.forEach((cell, index) => {
    run += cell.text, cells[index + 1]?.style !== cell.style && (painted += paintRun(run, cell.style, paint), run = "");
  }), painted;
}
function paintRun(text2, style2, paint) {
  switch (style2) {
    case "plain":
      return text2;
    case "marked":
      return paint.bold(text2);
    case "escape":
      return paint.magenta(text2);
    case "marked-escape":
      return paint.bold(paint.magenta(text2));
  }
}
function isElided(number, region) {
  let last = lastLine(region);
  return last - region.startLine + 1 <= HEAD + TAIL + 1 ? !1 : number >= region.startLine + HEAD && number <= last - TAIL;
}
function gapLine(digits, paint) {
  return `  ${paint.dim(`${" ".repeat(digits - 1)}⋮ │`)}`;
}

// src/report/terminal/finding.ts
var INDENT = "  ", PROSE = 100;
function location(finding) {
  return `${escapeLine(finding.path)}:${finding.startLine}:${finding.startColumn}`;
}
function paintSeverity(severity, paint) {
  switch (severity) {
    case "critical":
      return paint.bold(paint.red(severity));
    case "high":
      return paint.red(severity);
    case "medium":
      return paint.yellow(severity);
    case "low":
      return paint.blue(severity);
    case "note":
      return paint.dim(severity);
  }
}
function renderFinding(finding, help, paint, width) {
  let frame = renderFrame(finding, paint, width - INDENT.length);
  return [
    ...heading(finding, paint, width),
    ...frame.length > 0 ? ["", ...frame.map((line) => INDENT + line), ""] : [],
    ...details(finding, help, paint, width)
  ];
}
function heading(finding, paint, width) {
  let rule = [finding.ruleId, ...finding.cwe].map(escapeLine).join(" · "), badge = `${paint.red("✖")} ${paintSeverity(finding.severity, paint)}`, used = INDENT.length + finding.severity.length + 1, [first = "", ...rest] = wrap(escapeLine(finding.title), Math.max(20, width - used)), confidence = finding.confidence === "high" ? "" : paint.dim(` · ${finding.confidence} confidence`);
  return [
    `${badge} ${paint.bold(first)}`,
    ...rest.map((line) => INDENT + paint.bold(line)),
    `${INDENT}${paint.cyan(location(finding))}${paint.dim(` · ${rule}`)}${confidence}`
  ];
}
function details(finding, help, paint, width) {
  let rows = [];
  return finding.message !== finding.title && rows.push(["", escapeLine(finding.message)]), help !== void 0 && (rows.push(["why", escapeControl(help.why.trim())], ["fix", escapeControl(help.fix.trim())]), help.link !== "" && rows.push(["docs", escapeLine(help.link)])), finding.witnesses.length > 1 && rows.push(["seen by", witnessNames(finding)]), rows.flatMap(([label, text2]) => labelled2(label, text2, paint, width));
}
function witnessNames(finding) {
  return finding.witnesses.map((witness) => escapeLine(`${witness.analyzer} ${witness.ruleId}`)).join(", ");
}
function labelled2(label, text2, paint, width) {
  let gutter = label === "" ? "" : label.padEnd(9);
  return wrap(text2, Math.max(20, Math.min(width, PROSE) - INDENT.length - gutter.length)).map((line, index) => {
    let lead = index === 0 ? paint.green(gutter) : " ".repeat(gutter.length);
    return `${INDENT}${lead}${line}`.trimEnd();
  });
}

// src/report/terminal/gaps.ts
var NAMED = 10, ADVICE = {
  "syntax-error": "mend the syntax, or leave the file out with `exclude` in .provenfix.yml",
  timeout: "raise `limits.fileTimeout` in .provenfix.yml, or leave the file out with `exclude`",
  crash: "a defect of the analyzer, please report it; meanwhile leave the file out with `exclude`",
  "left-out": "let the analyzer look at the file, as the reason says, or leave it out with `exclude`",
  unreadable: "see to the file's permissions and encoding, or leave it out with `exclude`",
  "changed-while-scanning": "scan again when nothing writes to the file"
}, TITLES = {
  "syntax-error": "syntax error",
  timeout: "took too long",
  crash: "the analyzer crashed",
  "left-out": "was not looked at",
  unreadable: "cannot be read",
  "changed-while-scanning": "changed during the scan"
};
function renderGaps(run, verbose, paint, width) {
  let failed2 = failedAnalyzers(run);
  if (failed2.length === 0 && run.unchecked.length === 0) return [];
  let byKind = groupBy(run.unchecked, (gap) => gap.kind);
  return [
    paint.bold("Not checked, so not known to be safe"),
    ...failed2.flatMap((analyzer) => renderFailure(analyzer, paint, width)),
    ...[...byKind].flatMap(([kind, gaps2]) => renderKind(run, kind, gaps2, verbose, paint, width)),
    ""
  ];
}
function renderFailure(analyzer, paint, width) {
  let fatal = analyzer.onError === "fail", name = escapeLine(analyzer.name), reason = escapeLine(analyzer.failure ?? "it gave no reason"), advice = `see \`provenfix doctor\`${fatal ? `; \`analyzers.${name}.onError: warn\` goes on without it` : ""}`;
  return [
    ...hanging(`${mark(fatal, paint)} `, `analyzer ${paint.bold(name)} failed: ${reason}`, width),
    ...hanging("  ", paint.dim(advice), width)
  ];
}
function renderKind(run, kind, gaps2, verbose, paint, width) {
  let named = verbose ? gaps2 : gaps2.slice(0, NAMED), more = gaps2.length - named.length;
  return [
    ...named.flatMap((gap) => hanging(`${mark(isFatal(run, gap), paint)} `, gapText(gap, paint), width)),
    ...more > 0 ? [`    and ${more} more: ${TITLES[kind]} (--verbose names them)`] : [],
    ...hanging("  ", paint.dim(ADVICE[kind]), width)
  ];
}
function gapText(gap, paint) {
  let place2 = gap.line === void 0 ? escapeLine(gap.path) : `${escapeLine(gap.path)}:${gap.line}`;
  return `${paint.cyan(place2)} ${escapeLine(gap.analyzer)}: ${TITLES[gap.kind]}: ${escapeLine(gap.message)}`;
}
function mark(fatal, paint) {
  return fatal ? paint.red("✖") : paint.yellow("▲");
}

// src/report/terminal/paint.ts
var CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39]
};
function paintFor(colour) {
  let style2 = (name) => (text2) => colour && text2 !== "" ? `\x1B[${CODES[name][0]}m${text2}\x1B[${CODES[name][1]}m` : text2, names = Object.keys(CODES);
  return Object.fromEntries(names.map((name) => [name, style2(name)]));
}

// src/report/terminal/repair.ts
function renderRepair(run, paint, width, verbose) {
  let { repair } = run;
  if (repair === void 0) return [];
  let byFingerprint = new Map(run.findings.map((finding) => [finding.fingerprint, finding]));
  return [...repair.outcomes.flatMap((outcome) => {
    let finding = byFingerprint.get(outcome.fingerprint);
    return finding === void 0 ? [] : [...renderOutcome(outcome, finding, repair, { paint, width, verbose }), ""];
  }), ...renderModel(repair, paint)];
}
function renderOutcome(outcome, finding, repair, style2) {
  let { paint, width } = style2, place2 = `${paint.cyan(location(finding))} ${escapeLine(finding.ruleId)}`, head = `${markOf(outcome, repair, paint)} ${place2}${"chosen" in outcome ? paint.dim(` · ${originOf(outcome.chosen.candidate.provenance)}`) : ""}`;
  if (!("chosen" in outcome))
    return [head, ...hanging("  ", escapeLine(outcome.reason), width), ...tried(outcome, style2)];
  let { candidate, verdict } = outcome.chosen, proof = proofOf(verdict);
  return [
    head,
    ...hanging("  ", escapeLine(candidate.explanation), width),
    ...proof === "" ? [] : hanging("  ", escapeLine(proof), width).map(paint.dim),
    ..."reason" in outcome ? hanging("  ", escapeLine(outcome.reason), width).map(paint.yellow) : [],
    ...diffLines(repair.views[outcome.fingerprint]?.diff ?? "", paint),
    ...style2.verbose ? verdict.checks.flatMap((check2) => checkLines(check2, width)) : []
  ];
}
function markOf(outcome, { dryRun }, paint) {
  switch (outcome.status) {
    case "fixed":
      return paint.green(dryRun ? "✔ proven" : outcome.applied ? "✔ fixed" : "✔ proven, not applied");
    case "proposed":
      return paint.yellow(outcome.applied && !dryRun ? "◇ applied without proof" : "◇ proposed");
    case "rejected":
      return paint.red("✖ no patch held");
    case "skipped":
      return paint.dim("– no patch");
    case "failed":
      return paint.red("✖ failed");
  }
}
function checkLines({ check: check2, status, evidence }, width) {
  let said = evidence.map(({ message }) => message).join("; ");
  return hanging("    ", escapeLine(`${check2}: ${status}${said === "" ? "" : ` – ${said}`}`), width);
}
function tried({ attempts, refusals }, { verbose, width, paint }) {
  if (!verbose) return [];
  let refused = attempts.flatMap(({ candidate, verdict }) => {
    if (verdict.state !== "rejected") return [];
    let why = verdict.evidence.map(({ message }) => message).join("; ");
    return [`${originOf(candidate.provenance)}: ${verdict.failed}: ${why}`];
  }), empty = refusals.map(({ provenance, reason }) => `${originOf(provenance)}: ${reason}`);
  return [...refused, ...empty].flatMap((line) => hanging("    ", escapeLine(line), width)).map(paint.dim);
}
function diffLines(diff2, paint) {
  return diff2.split(`
`).filter((line) => !/^(?:diff --git|index) /.test(line)).slice(0, -1).map((line) => `    ${paintDiffLine(line, paint)}`);
}
function paintDiffLine(line, paint) {
  let shown = escapeLine(line.replaceAll("	", "    "));
  return /^(?:---|\+\+\+)/.test(line) ? paint.bold(shown) : line.startsWith("@@") ? paint.cyan(shown) : line.startsWith("+") ? paint.green(shown) : line.startsWith("-") ? paint.red(shown) : shown;
}
function renderModel({ model }, paint) {
  if (model === void 0 || model.requests === 0) return [];
  let cost = model.cost > 0 ? `, ${model.cost.toFixed(4)} in money` : "", used = `${plural(model.requests, "request")}, ${model.tokens} tokens${cost}, ${model.time.toFixed(1)} s`;
  return [paint.dim(`Model ${escapeLine(model.model)}: ${used}`), ""];
}
function repairParts({ repair }, paint) {
  if (repair === void 0) return [];
  let count2 = (status) => repair.outcomes.filter((outcome) => outcome.status === status).length, [fixed, proposed] = [count2("fixed"), count2("proposed")];
  return [
    ...fixed > 0 ? [paint.green(`${fixed} ${repair.dryRun ? "provable" : "fixed"}`)] : [],
    ...proposed > 0 ? [paint.yellow(`${proposed} proposed`)] : []
  ];
}

// src/report/terminal/sections.ts
var DISPOSITION_WORDS = {
  blocking: "blocking",
  advisory: "advisory",
  baselined: "in the baseline",
  suppressed: "suppressed",
  "outside-change": "outside the change"
}, QUIET_DISPOSITIONS = DISPOSITIONS.filter((disposition) => disposition !== "blocking");
function renderOtherCounts(run, paint, width) {
  let { byDisposition } = summarize(run), counts = QUIET_DISPOSITIONS.filter((disposition) => byDisposition[disposition] > 0).map(
    (disposition) => `${byDisposition[disposition]} ${DISPOSITION_WORDS[disposition]}`
  );
  return counts.length === 0 ? [] : [...wrap(`Not blocking: ${counts.join(" · ")} (--verbose lists them)`, width).map(paint.dim), ""];
}
function renderOthers(run, paint) {
  return QUIET_DISPOSITIONS.flatMap((disposition) => renderDisposition(run, disposition, paint));
}
function renderDisposition(run, disposition, paint) {
  let findings = withDisposition(run, disposition);
  return findings.length === 0 ? [] : [paint.bold(`Not blocking, ${DISPOSITION_WORDS[disposition]}: ${findings.length}`), ...findings.map((finding) => shortLine(finding, paint)), ""];
}
function shortLine(finding, paint) {
  let confidence = finding.confidence === "high" ? "" : ` (${finding.confidence} confidence)`, title = `${escapeLine(finding.ruleId)} ${escapeLine(finding.title)}`, reason = finding.reason === "" ? "" : paint.dim(` · ${escapeLine(finding.reason)}`);
  return `  ${paint.cyan(location(finding))} ${paintSeverity(finding.severity, paint)}${confidence} ${title}${reason}`;
}
function renderSuppressionProblems(run, paint, width) {
  let problems = run.suppressions.filter((record) => record.problem !== void 0);
  return problems.length === 0 ? [] : [
    paint.bold("Suppressions to look at"),
    ...problems.flatMap((record) => problemLines(record, paint, width)),
    ""
  ];
}
function problemLines(record, paint, width) {
  let owner = record.owner === void 0 ? "" : paint.dim(` · ${escapeLine(record.owner)}`), failed2 = record.held ? "" : " does not hold", text2 = `${suppressionName(record, paint)}${failed2}: ${escapeLine(record.problem ?? "")}${owner}`;
  return hanging(`${mark(!1, paint)} `, text2, width);
}
function suppressionName(record, paint) {
  let [path22, form] = [escapeLine(record.path), escapeLine(record.form)], rules2 = record.rules.map(escapeLine).join(", ");
  if (record.source === "configuration") {
    let line = record.line === void 0 ? "" : ` (line ${record.line} of the configuration)`;
    return `${form}${line} for ${rules2} in ${paint.cyan(path22)}`;
  }
  let place2 = record.line === void 0 ? path22 : `${path22}:${record.line}`;
  return `${paint.cyan(place2)} ${form}${rules2 === "" ? "" : `[${rules2}]`}`;
}
function renderStaleBaseline(run, verbose, paint, width) {
  let stale = run.baseline?.stale ?? [];
  if (run.baseline === void 0 || stale.length === 0) return [];
  let entries = stale.map(
    (entry) => `    ${paint.cyan(escapeLine(entry.path))} ${escapeLine(entry.ruleId)} ${paint.dim(`× ${entry.count}`)}`
  ), count2 = stale.length === 1 ? "1 entry matches" : `${stale.length} entries match`, file = escapeLine(run.baseline.path), text2 = `${count2} nothing any more in ${file}; \`provenfix baseline\` writes it anew`;
  return [paint.bold("Baseline"), ...hanging(`${mark(!1, paint)} `, text2, width), ...verbose ? entries : [], ""];
}
function renderSkipped(run, verbose, paint, width) {
  if (run.skipped.length === 0) return [];
  let groups = [...groupBy(run.skipped, (file) => file.reason)].toSorted(([a], [b]) => a < b ? -1 : 1), counts = wrap(`Skipped: ${groups.map(([reason, files]) => `${files.length} ${reason}`).join(" · ")}`, width), names = groups.flatMap(
    ([reason, files]) => files.map((file) => `  ${reason.padEnd(12)} ${paint.cyan(escapeLine(file.path))}`)
  );
  return verbose ? [...counts.map(paint.bold), ...names, ""] : [...counts.map(paint.dim), ""];
}
function renderNotices(run, paint, width) {
  if (run.notices.length === 0) return [];
  let text2 = (notice) => wrap(`${paint.blue("ℹ")} ${escapeLine(notice)}`, width);
  return [...run.notices.flatMap(text2), ""];
}
function fixCommand(asked) {
  switch (asked.kind) {
    case "staged":
      return "provenfix fix";
    case "range":
      return escapeLine(`provenfix fix --from ${asked.from}`);
    case "paths": {
      let paths = asked.paths.length === 0 ? "--all" : asked.paths.join(" ");
      return paths.length > 40 ? "provenfix fix <paths>" : escapeLine(`provenfix fix ${paths}`);
    }
  }
}
function renderNextSteps(run, paint) {
  let [first] = mostSevereFirst(openFindings(run));
  if (first === void 0) return [];
  let rule = escapeLine(first.ruleId), steps = [
    ...run.repair === void 0 && run.exitCode !== 2 ? [[fixCommand(run.asked), "repair it, with patches that your tests prove"]] : [],
    [`provenfix explain ${rule}`, "why it is insecure, and a safe way, by example"],
    [`provenfix-ignore[${rule}]: <reason>`, "as a comment on the line: accept it here, with a reason"]
  ].map(([command = "", what = ""]) => [command, what]), column = Math.max(...steps.map(([command]) => command.length)) + 3;
  return [
    paint.bold("What now"),
    ...steps.map(([command, what]) => `  ${paint.cyan(command.padEnd(column))}${paint.dim(what)}`),
    ""
  ];
}

// src/report/terminal.ts
var terminal = {
  name: "terminal",
  summary: "code frames, reasons and fixes for people",
  render: (run, style2) => lines(style2.verbosity === "quiet" ? quiet(run) : full(run, style2))
};
function lines(rows) {
  return rows.map((row) => `${row.replace(LEADING_COLONS, "$1\\x3a")}
`).join("");
}
var LEADING_COLONS = /^((?:\s|\x1b\[\d+m)*):(?=:)/;
function full(run, style2) {
  let paint = paintFor(style2.colour), verbose = style2.verbosity === "verbose";
  return [
    ...renderBlocking(run, paint, style2.width),
    ...renderRepair(run, paint, style2.width, verbose),
    ...verbose ? renderOthers(run, paint) : renderOtherCounts(run, paint, style2.width),
    ...renderGaps(run, verbose, paint, style2.width),
    ...renderSuppressionProblems(run, paint, style2.width),
    ...renderStaleBaseline(run, verbose, paint, style2.width),
    ...renderSkipped(run, verbose, paint, style2.width),
    ...renderUncheckedByChoice(run, paint, style2.width),
    ...renderContributions(run, paint, style2.width),
    ...renderNotices(run, paint, style2.width),
    ...renderNextSteps(run, paint),
    summaryLine(run, paint)
  ];
}
function renderBlocking(run, paint, width) {
  let told = /* @__PURE__ */ new Set(), render2 = (finding) => {
    let rule = ruleOf(run, finding), help = rule === void 0 || told.has(rule) ? void 0 : rule.help;
    return rule !== void 0 && told.add(rule), renderFinding(finding, help, paint, width).concat("");
  }, tried2 = new Set(run.repair?.outcomes.map(({ fingerprint }) => fingerprint));
  return [...groupBy(
    openFindings(run).filter(({ fingerprint }) => !tried2.has(fingerprint)),
    (finding) => finding.path
  )].flatMap(
    ([path22, findings]) => fileHeading(path22, findings.length, paint).concat(findings.flatMap(render2))
  );
}
function fileHeading(path22, count2, paint) {
  return [`${paint.bold(paint.underline(escapeLine(path22)))}${paint.dim(`  ${count2} blocking`)}`, ""];
}
function summaryLine(run, paint) {
  let summary = summarize(run), parts = [
    ...repairParts(run, paint),
    blockingPart(run, paint),
    ...summary.failedAnalyzers > 0 ? [paint.red(`${plural(summary.failedAnalyzers, "analyzer")} failed`)] : [],
    ...summary.uncheckedFiles > 0 ? [paint.red(`${plural(summary.uncheckedFiles, "file")} not checked`)] : [],
    `${plural(summary.checkedFiles, "file")} checked`
  ];
  return `${verdictMark(run, paint)} ${parts.join(" · ")}`;
}
function blockingPart(run, paint) {
  let open = openFindings(run);
  if (open.length === 0) return run.exitCode === 0 ? paint.bold(paint.green("nothing blocks")) : "0 blocking";
  let severities = SEVERITIES.map((severity) => [open.filter((one) => one.severity === severity).length, severity]).filter(([count2]) => count2 !== 0).map(([count2, severity]) => `${count2} ${severity}`), files = new Set(open.map(({ path: path22 }) => path22)).size;
  return `${paint.bold(paint.red(`${open.length} blocking`))} (${severities.join(", ")}) in ${plural(files, "file")}`;
}
function verdictMark(run, paint) {
  return run.exitCode !== 0 ? paint.red("✖") : failedAnalyzers(run).length + run.unchecked.length > 0 ? paint.yellow("▲") : paint.green("✔");
}
function quiet(run) {
  let found = openFindings(run).map(
    (finding) => `${location(finding)} ${finding.severity} ${escapeLine(`${finding.ruleId} ${finding.message}`)}`
  ), failed2 = failedAnalyzers(run).map(
    (analyzer) => `${analyzer.onError === "fail" ? "error" : "warning"}: analyzer ${escapeLine(analyzer.name)} failed: ${escapeLine(analyzer.failure ?? "")}`
  ), gaps2 = run.unchecked.map((gap) => {
    let level = isFatal(run, gap) ? "error" : "warning";
    return `${escapeLine(gap.path)}:${gap.line ?? 1}:1 ${level} ${gap.kind} ${escapeLine(`${gap.analyzer}: ${gap.message}`)}`;
  });
  return [...found, ...failed2, ...gaps2];
}

// src/report/list.ts
var reporters = [terminal, json, sarif, github, html];

// src/commands/report-targets.ts
var FORMATS = reporters.map(({ name }) => name);
function reportTargets(formats, outputs) {
  let names = Array.isArray(formats) ? formats : [], files = Array.isArray(outputs) ? outputs : [], targets = names.map((name, index) => target(reporterNamed(name), files[index]));
  names.length === 0 && files[0] !== void 0 && targets.push(target(reporterOfFile(files[0]), files[0]));
  let toStdout = targets.filter(({ output }) => output === void 0);
  if (toStdout.length > 1) {
    let [first, second] = toStdout.map(({ reporter }) => reporter.name);
    throw new UserError(
      `--format ${first} and --format ${second} would both go to standard output`,
      "add --output <file> behind one of them"
    );
  }
  return toStdout.length > 0 ? targets : [...targets, target(reporterNamed("terminal"))];
}
function target(reporter, output) {
  return output === void 0 ? { reporter } : { reporter, output };
}
function reporterNamed(name) {
  let reporter = reporters.find((known2) => known2.name === name);
  if (reporter === void 0) throw new UserError(`unknown format ${name}`, `one of ${FORMATS.join(", ")}`);
  return reporter;
}
function reporterOfFile(file) {
  let reporter = reporters.find((known2) => `.${known2.name}` === import_node_path2.default.extname(file));
  if (reporter === void 0) throw new UserError(`--output ${file}: which format?`, "put --format <name> before it");
  return reporter;
}

// src/pipeline.ts
var import_node_path14 = __toESM(require_node_path2(), 1);

// src/analyzers/all.ts
var import_node_crypto5 = __toESM(require_node_crypto(), 1);

// src/analyzers/run.ts
var import_node_crypto4 = __toESM(require_node_crypto(), 1);

// src/select/decode.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);

// src/select/python-encodings.ts
var SIMPLE_ESCAPES = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v"
}, ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\n\\'"abfnrtv]))/g, RAW_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, UTF7_RUN = /\+([A-Za-z0-9+/]*)-?/g, PYTHON_ENCODINGS = /* @__PURE__ */ new Map([
  ["unicode-escape", (text2) => text2.replace(ESCAPE, unescaped)],
  ["raw-unicode-escape", (text2) => text2.replace(RAW_ESCAPE, unescapedRaw)],
  ["utf-7", decodeUtf7],
  ["utf7", decodeUtf7],
  ["u7", decodeUtf7]
]);
function unescapedRaw(all, short, long) {
  return character(all, short ?? long);
}
function unescaped(all, x, u, long, octal, simple) {
  return octal !== void 0 ? String.fromCharCode(Number.parseInt(octal, 8)) : simple !== void 0 ? SIMPLE_ESCAPES[simple] ?? all : character(all, x ?? u ?? long);
}
function character(all, hex) {
  let code = Number.parseInt(hex ?? "", 16);
  return code <= 1114111 ? String.fromCodePoint(code) : all;
}
function decodeUtf7(text2) {
  return text2.replace(UTF7_RUN, (all, base64) => {
    if (base64 === "") return all === "+-" ? "+" : all;
    let units = Buffer.from(base64, "base64");
    return units.subarray(0, units.length & -2).swap16().toString("utf16le");
  });
}

// src/select/decode.ts
var MARKS = [
  ["utf-8", Buffer.of(239, 187, 191)],
  ["utf-16le", Buffer.of(255, 254)],
  ["utf-16be", Buffer.of(254, 255)]
];
function encodingMark(bytes) {
  return MARKS.find(([, mark2]) => mark2.every((byte, index) => bytes[index] === byte))?.[0];
}
function decodeText(bytes) {
  let encoding = encodingMark(bytes) ?? declaredEncoding(bytes) ?? ((0, import_node_buffer.isUtf8)(bytes) ? "utf-8" : "windows-1252");
  return decodeAs(encoding, bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}
var CODING = /^(?:[ \t\f]*(?:#[^\r\n]*)?\r?\n)?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;
function declaredEncoding(bytes) {
  let declared2 = CODING.exec(latin1(bytes.subarray(0, 512)))?.[1]?.toLowerCase();
  return declared2 === void 0 ? void 0 : [
    declared2.replaceAll("_", "-"),
    declared2.replace(/^iso-latin-1.*/, "latin1"),
    declared2.replace("_", "")
  ].find((name) => PYTHON_ENCODINGS.has(name) || isKnown(name));
}
function isKnown(name) {
  try {
    return new TextDecoder(name).encoding !== "replacement";
  } catch {
    return !1;
  }
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function decodeAs(encoding, bytes) {
  let python2 = PYTHON_ENCODINGS.get(encoding);
  if (python2) return python2(latin1(bytes));
  try {
    return new TextDecoder(encoding, { fatal: !encoding.startsWith("utf-16") }).decode(bytes);
  } catch {
    return;
  }
}

// src/select/snapshot-reader.ts
var import_node_path3 = __toESM(require_node_path2(), 1);

// src/system/blobs.ts
var import_node_stream = __toESM(require_node_stream(), 1);
var OIDS_PER_WRITE = 256;
async function* readBlobs(place2, oids, maxSize) {
  let next = 0;
  for (; next < oids.length; )
    for await (let blob of readBatch(place2, oids.slice(next), maxSize))
      next += 1, yield blob;
}
function blobReader(place2, maxSize) {
  let running, last = Promise.resolve(), start = () => {
    let batch = startGit(place2, ["cat-file", "--batch"]);
    return { batch, reader: readerOf(batch.stdout) };
  }, close = () => {
    running?.batch.kill(), running = void 0;
  }, readNext = async (name) => {
    let { batch, reader } = running ??= start();
    batch.stdin.write(`${name}
`);
    let header = await reader.line();
    if (header === void 0) return { kind: "unreadable", message: "git cat-file ended" };
    if (!/^[0-9a-f]+ \w+ \d+$/.test(header)) return { kind: "unreadable", message: header };
    let blob = await blobOf(header, reader, maxSize);
    return blob.kind === "too-large" && close(), blob;
  };
  return {
    read(name) {
      if (/[\n\r]/.test(name)) return Promise.resolve({ kind: "unreadable", message: "a line break in its name" });
      let blob = last.then(() => readNext(name));
      return last = blob.catch(() => {
      }), blob;
    },
    close
  };
}
async function* readBatch(place2, oids, maxSize) {
  let batch = startGit(place2, ["cat-file", "--batch", "--buffer"]);
  import_node_stream.Readable.from(requests(oids)).pipe(batch.stdin);
  let reader = readerOf(batch.stdout);
  try {
    for (let [index] of oids.entries()) {
      let header = await reader.line();
      if (header === void 0) return yield* failures3(oids.length - index, await batch.end);
      let blob = await blobOf(header, reader, maxSize);
      if (yield blob, blob.kind === "too-large") return;
    }
  } finally {
    batch.kill();
  }
}
function* requests(oids) {
  for (let at = 0; at < oids.length; at += OIDS_PER_WRITE) yield `${oids.slice(at, at + OIDS_PER_WRITE).join(`
`)}
`;
}
async function blobOf(header, reader, maxSize) {
  let [oid, , size] = header.split(" ");
  if (size === void 0) return { kind: "unreadable", message: `object ${oid} is missing from the repository` };
  if (Number(size) > maxSize) return { kind: "too-large", size: Number(size) };
  let bytes = await reader.take(Number(size) + 1);
  return bytes === void 0 ? { kind: "unreadable", message: `git ended in the middle of object ${oid}` } : { kind: "bytes", bytes: bytes.subarray(0, -1) };
}
function* failures3(count2, end) {
  let why = "stderr" in end ? firstLine(end.stderr) : end.kind;
  for (let i = 0; i < count2; i += 1) yield { kind: "unreadable", message: `git cat-file failed: ${why}` };
}
function readerOf(stream) {
  let chunks = stream[Symbol.asyncIterator](), pending = Buffer.alloc(0), nextChunk = async () => {
    let { value, done } = await chunks.next();
    return done ? void 0 : value;
  }, cut2 = (end) => {
    let head = pending.subarray(0, end);
    return pending = pending.subarray(end), head;
  };
  return {
    async line() {
      for (let end = pending.indexOf(10); ; end = pending.indexOf(10)) {
        if (end >= 0) return cut2(end + 1).toString("latin1", 0, end);
        let chunk = await nextChunk();
        if (chunk === void 0) return;
        pending = Buffer.concat([pending, chunk]);
      }
    },
    async take(count2) {
      let parts = [pending], size = pending.length;
      for (; size < count2; ) {
        let chunk = await nextChunk();
        if (chunk === void 0) return;
        parts.push(chunk), size += chunk.length;
      }
      return pending = parts.length === 1 ? pending : Buffer.concat(parts, size), cut2(count2);
    }
  };
}

// src/select/snapshot-reader.ts
function snapshotReader(asked, { repository, root }, maxSize) {
  if (repository === void 0 || asked.kind === "paths") return { read: workingTree(root, maxSize), close: () => {
  } };
  let blobs = blobReader(repository, maxSize), tree;
  return {
    async read(name) {
      tree ??= asked.kind === "staged" ? Promise.resolve(":0") : resolveCommit(repository, asked.to);
      let blob = await blobs.read(`${await tree}:${name}`);
      return blob.kind === "bytes" ? blob.bytes : void 0;
    },
    close: () => blobs.close()
  };
}
function workingTree(root, maxSize) {
  let listed4 = /* @__PURE__ */ new Map(), namesOf2 = (folder) => {
    let names = listed4.get(folder);
    return names === void 0 && (names = new Set(isInside(realPathOf(folder), root) ? namesIn(folder) : []), listed4.set(folder, names)), names;
  };
  return async (name) => {
    let absolute = import_node_path3.default.join(root, name);
    if (!namesOf2(import_node_path3.default.dirname(absolute)).has(import_node_path3.default.basename(absolute))) return;
    let read2 = readRegularFile(absolute, maxSize);
    return read2.kind === "bytes" ? read2.bytes : void 0;
  };
}

// src/analyzers/recommendations.ts
var codeql = (name) => ({ example: `examples/analyzers/codeql-${name}.yml` }), RECOMMENDATIONS = [
  { language: "Go", files: /\.go$/i, analyzers: ["gosec", "CodeQL"], add: { lines: "gosec: true" } },
  { language: "Java", files: /\.java$/i, analyzers: ["Semgrep", "CodeQL", "SpotBugs"], add: { semgrep: "p/java" } },
  { language: "Kotlin", files: /\.kts?$/i, analyzers: ["Semgrep", "CodeQL"], add: { semgrep: "p/kotlin" } },
  { language: "Scala", files: /\.scala$/i, analyzers: ["Semgrep"], add: { semgrep: "p/scala" } },
  {
    language: "C and C++",
    files: /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx)$/i,
    analyzers: ["Flawfinder", "cppcheck", "CodeQL"],
    add: {
      lines: 'flawfinder: { command: [flawfinder, --sarif, "{files}"], files: ["*.c", "*.h", "*.cc", "*.cpp", "*.cxx", "*.hh", "*.hpp", "*.hxx"] }'
    }
  },
  { language: "C#", files: /\.cs$/i, analyzers: ["Semgrep", "CodeQL"], add: { semgrep: "p/csharp" } },
  {
    language: "PHP",
    files: /\.(?:php|phtml)$/i,
    interpreter: /\bphp[\d.]*$/,
    analyzers: ["Semgrep", "Psalm"],
    add: { semgrep: "p/php" }
  },
  {
    language: "Ruby",
    files: /\.(?:rb|erb|rake)$|(?:^|\/)(?:Rakefile|Gemfile)$/i,
    interpreter: /\bruby[\d.]*$/,
    analyzers: ["Semgrep", "Brakeman", "CodeQL"],
    add: { semgrep: "p/ruby" }
  },
  { language: "Rust", files: /\.rs$/i, analyzers: ["Semgrep"], add: { semgrep: "p/rust" } },
  { language: "Swift", files: /\.swift$/i, analyzers: ["Semgrep", "CodeQL"], add: { semgrep: "p/swift" } },
  {
    language: "shell",
    files: /\.(?:sh|bash|zsh|ksh)$/i,
    interpreter: /\b(?:ba|da|k|z|a)?sh$/,
    analyzers: ["Semgrep", "ShellCheck"],
    add: { semgrep: "p/bash" }
  },
  {
    language: "Dockerfile",
    files: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.dockerfile$/i,
    analyzers: ["hadolint"],
    add: {
      lines: 'hadolint: { command: [hadolint, --format, sarif, "{files}"], files: [Dockerfile, "Dockerfile.*", Containerfile, "*.dockerfile"] }'
    }
  },
  {
    language: "workflow",
    files: /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/,
    analyzers: ["zizmor", "actionlint"],
    add: {
      lines: 'zizmor: { command: [zizmor, --offline, --no-exit-codes, --format=sarif, "{files}"], files: [".github/workflows/*.yml", ".github/workflows/*.yaml", action.yml, action.yaml] }'
    }
  },
  { language: "Terraform", files: /\.tf$/i, analyzers: ["Semgrep"], add: { semgrep: "p/terraform" } },
  { language: "Vue", files: /\.vue$/i, analyzers: ["CodeQL", "njsscan"], add: codeql("templates") },
  {
    language: "Svelte",
    files: /\.svelte$/i,
    analyzers: ["Semgrep with generic rules"],
    add: { example: "docs/analyzers.md" }
  },
  {
    language: "HTML and templates",
    files: /\.(?:html?|xhtml|ejs|hbs|handlebars|mustache|njk|pug|jinja2?|j2|twig|jsp)$/i,
    analyzers: ["CodeQL", "njsscan"],
    add: codeql("templates")
  }
];

// src/analyzers/by-choice.ts
async function lookersOf(analyzers2, config2, root) {
  let some = analyzers2.filter(({ handles: handles2 }) => !handles2("any.thing", ""));
  return Promise.all(
    some.map(async (analyzer) => {
      let handles2 = analyzer.handles.bind(analyzer);
      if (analyzer.kind === "embedded" || analyzer.languages === void 0) return { handles: handles2, languages: "all" };
      let options = config2.analyzers[analyzer.name]?.options ?? analyzer.defaults;
      return { handles: handles2, languages: await analyzer.languages(options, root) };
    })
  );
}
function uncheckedByChoice(paths, lookers, firstLines = /* @__PURE__ */ new Map()) {
  let counts = /* @__PURE__ */ new Map();
  for (let path22 of paths) {
    let head = firstLines.get(path22) ?? "", language = recommendationFor(path22, head)?.language;
    language === void 0 || lookers.some((looker) => looksAt(looker, path22, head, language)) || counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return RECOMMENDATIONS.filter(({ language }) => counts.has(language)).map(({ language, analyzers: [analyzer = ""] }) => ({
    language,
    files: counts.get(language) ?? 0,
    analyzer
  }));
}
function looksAt({ handles: handles2, languages }, path22, head, language) {
  return handles2(path22, head) && (languages === "all" || languages.has(language));
}
function recommendationFor(path22, head) {
  let named = RECOMMENDATIONS.find(({ files }) => files.test(path22));
  if (named !== void 0 || !isNameOfScript(path22)) return named;
  let program2 = interpreterOf(head);
  return program2 === void 0 ? void 0 : RECOMMENDATIONS.find(({ interpreter }) => interpreter?.test(program2));
}
function isNameOfScript(path22) {
  return !/\.[^/]*$/.test(path22);
}
function interpreterOf(head) {
  let words = /^#!\s*(.*)$/.exec(head)?.[1]?.split(/\s+/) ?? [];
  return (words[0]?.endsWith("/env") ? words.slice(1).find((word) => !/^-|=/.test(word)) : words[0])?.split("/").at(-1);
}

// src/analyzers/cache.ts
var import_node_crypto3 = __toESM(require_node_crypto(), 1), import_node_fs = __toESM(require_node_fs(), 1), import_node_path4 = __toESM(require_node_path2(), 1), import_node_zlib = __toESM(require_node_zlib(), 1), KEY = 22, SUM = 7, SHARD_LIMIT = 512 * 1024, LINE_LIMIT = SHARD_LIMIT / 16, PENDING_LIMIT = 1024 * 1024;
function cacheKey({ content, analyzer, options, path: name, reexports: reexports2 }) {
  let parts = [content, analyzer, options, name, ...reexports2 === void 0 ? [] : [JSON.stringify(reexports2)]];
  return (0, import_node_crypto3.hash)("sha256", parts.join("\0"), "base64url").slice(0, KEY);
}
function textKey(kind, ...parts) {
  return (0, import_node_crypto3.hash)("sha256", JSON.stringify([kind, ...parts]), "base64url").slice(0, KEY);
}
function cacheFolderIn(commonDir) {
  return import_node_path4.default.join(commonDir, "provenfix", "cache");
}
var NO_CACHE = {
  get: () => {
  },
  put: () => {
  },
  getText: () => {
  },
  putText: () => {
  },
  close: () => {
  }
};
function openCache(folder, buildId2) {
  if (folder === void 0) return NO_CACHE;
  let build = (0, import_node_crypto3.hash)("sha256", buildId2, "hex").slice(0, 12), own = import_node_path4.default.join(folder, build), shards = /* @__PURE__ */ new Map(), pending = /* @__PURE__ */ new Map(), held = 0, flush = () => {
    pending.size > 0 && attempt(() => writeAll(folder, build, pending, shards)), pending.clear(), held = 0;
  }, find2 = (key) => {
    let shard = shardOf2(shards, own, key), value = lookUp(shard, key);
    return value !== void 0 && shard.used.add(key), value;
  }, add = (line) => {
    if (line.length > LINE_LIMIT) return;
    let lines2 = pending.get(line.charCodeAt(0)) ?? [];
    pending.set(line.charCodeAt(0), lines2), lines2.push(line), held += line.length, held > PENDING_LIMIT && flush();
  };
  return {
    get: find2,
    put: (key, report) => add(encode2(key, report)),
    getText: (key) => find2(key)?.text,
    putText: (key, text2) => add(encode2(key, { detections: [], text: text2 })),
    close: flush
  };
}
function shardOf2(shards, folder, key) {
  let index = key.charCodeAt(0), shard = shards.get(index);
  if (shard === void 0) {
    let text2 = attempt(() => (0, import_node_fs.readFileSync)(import_node_path4.default.join(folder, String(index)), "latin1")) ?? "";
    shard = { text: text2, offsets: offsetsOf(text2), used: /* @__PURE__ */ new Set() }, shards.set(index, shard);
  }
  return shard;
}
function offsetsOf(text2) {
  let offsets = /* @__PURE__ */ new Map();
  for (let start = 0; start < text2.length; ) {
    let end = endOfLine(text2, start);
    end - start >= KEY + SUM && offsets.set(text2.slice(start, start + KEY), start), start = end + 1;
  }
  return offsets;
}
function endOfLine(text2, start) {
  let end = text2.indexOf(`
`, start);
  return end < 0 ? text2.length : end;
}
function lookUp({ text: text2, offsets }, key) {
  let start = offsets.get(key);
  if (start === void 0) return;
  let end = endOfLine(text2, start);
  return end === start + KEY + SUM && text2.startsWith(key.slice(0, SUM), start + KEY) ? { detections: [] } : decode(text2.slice(start, end));
}
function encode2(key, { detections, unchecked: unchecked2, text: text2 }) {
  let value = {
    detections: detections.map((detection) => Object.assign({}, detection, { path: void 0 })),
    ...unchecked2 === void 0 ? {} : { unchecked: unchecked2 },
    ...text2 === void 0 ? {} : { text: text2 }
  };
  if (detections.length === 0 && unchecked2 === void 0 && text2 === void 0) return emptyLine(key);
  let json2 = toAscii(JSON.stringify(value));
  return key + checksum(key + json2) + json2;
}
var emptyLine = (key) => key + key.slice(0, SUM);
function decode(line) {
  if (line === emptyLine(line.slice(0, KEY))) return { detections: [] };
  let json2 = line.slice(KEY + SUM);
  if (line.slice(KEY, KEY + SUM) === checksum(line.slice(0, KEY) + json2))
    return attempt(() => {
      let report = JSON.parse(json2);
      for (let detection of report.detections) detection.path = "";
      return report;
    });
}
var checksum = (text2) => (0, import_node_zlib.crc32)(text2).toString(36).padStart(SUM, "0");
function toAscii(json2) {
  return json2.replaceAll(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function writeAll(folder, build, pending, shards) {
  let own = import_node_path4.default.join(folder, build);
  (0, import_node_fs.mkdirSync)(own, { recursive: !0, mode: 448 }) !== void 0 && removeOtherBuilds(folder, build);
  for (let [index, lines2] of pending) {
    let file = import_node_path4.default.join(own, String(index));
    append(file, lines2) > SHARD_LIMIT && prune(file, shards.get(index)?.used ?? /* @__PURE__ */ new Set(), lines2);
  }
}
function removeOtherBuilds(folder, build) {
  let others = (0, import_node_fs.readdirSync)(folder).filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== build);
  for (let name of others) attempt(() => (0, import_node_fs.rmSync)(import_node_path4.default.join(folder, name), { recursive: !0, force: !0 }));
}
function append(file, lines2) {
  let descriptor = (0, import_node_fs.openSync)(file, "a", 384);
  try {
    return (0, import_node_fs.writeSync)(descriptor, `
${lines2.join(`
`)}
`, null, "latin1"), (0, import_node_fs.fstatSync)(descriptor).size;
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function prune(file, used, added) {
  let text2 = (0, import_node_fs.readFileSync)(file, "latin1"), keys = /* @__PURE__ */ new Set([...used, ...added.map((line) => line.slice(0, KEY))]), newestFirst = [...offsetsOf(text2).entries()].toSorted((a, b) => b[1] - a[1]), ranked = [...newestFirst.filter(([key]) => keys.has(key)), ...newestFirst.filter(([key]) => !keys.has(key))], kept = [], room = SHARD_LIMIT / 2;
  for (let [, start] of ranked) {
    let line = text2.slice(start, endOfLine(text2, start));
    if (room -= line.length + 1, room < 0) break;
    decode(line) !== void 0 && kept.push(line);
  }
  let next = `${file}.${(0, import_node_crypto3.randomBytes)(6).toString("hex")}`;
  (0, import_node_fs.writeFileSync)(next, `${kept.toReversed().join(`
`)}
`, { mode: 384, encoding: "latin1" }), (0, import_node_fs.renameSync)(next, file);
}
function attempt(action) {
  try {
    return action();
  } catch {
    return;
  }
}

// src/analyzers/first-line.ts
function firstLine2(bytes) {
  let head = bytes.subarray(0, 128).toString("latin1"), end = head.search(/[\r\n]/);
  return end < 0 ? head : head.slice(0, end);
}

// src/analyzers/ignore-comments.ts
var MARKER = "provenfix-ignore", OPENER = /(?:#+|\/\/+!?|\/\*+|<!--+|--+|;+|%+|(?<=^\s*)\*+)\s*$/;
var FORM = /^\[(?<rules>[^\]]*)\](?:\s*:(?<reason>.*))?/s, HTML = { start: /^<!--/, closer: "-->" }, BLOCK = { start: /^\{?\s*\/?\*/, closer: "*/" }, STYLES = [
  [/^<!--/, HTML],
  [/^(\/\*|\*)/, BLOCK],
  [/^\/\//, { start: /^\/\//, closer: void 0 }],
  [/^#/, { start: /^#/, closer: void 0 }],
  [/^--/, { start: /^--/, closer: void 0 }],
  [/^;/, { start: /^;/, closer: void 0 }],
  [/^%/, { start: /^%/, closer: void 0 }]
];
function ignoreComments(path22, text2) {
  if (!text2.includes(MARKER)) return [];
  let lines2 = text2.split(/\r\n|\n|\r/);
  return lines2.flatMap((line, index) => {
    let comment = commentIn(line, path22);
    return comment === void 0 ? [] : [{ path: path22, line: index + 1, covers: coveredLine(lines2, index, comment) + 1, ...rulesAndReason(comment.body) }];
  });
}
function commentIn(line, path22) {
  for (let at = line.indexOf(MARKER); at >= 0; at = line.indexOf(MARKER, at + 1)) {
    let reach = Math.max(0, at - 40), opener = OPENER.exec(line.slice(reach, at)), style2 = STYLES.find(([pattern]) => opener !== null && pattern.test(opener[0]))?.[1];
    if (opener === null || style2 === void 0 || style2 !== HTML && /\.(md|mdx|markdown)$/i.test(path22)) continue;
    let start = reach + opener.index;
    if (!standsInString(line, start, at + MARKER.length))
      return { start, style: style2, ...bodyOf(line.slice(at + MARKER.length), style2) };
  }
}
function bodyOf(tail, { closer }) {
  let end = closer === void 0 ? -1 : tail.indexOf(closer);
  return closer === void 0 || end < 0 ? { body: tail, rest: "", open: closer !== void 0 } : { body: tail.slice(0, end), rest: tail.slice(end + closer.length), open: !1 };
}
function standsInString(line, start, end) {
  let quote = "";
  for (let at = 0; at < start; at++) {
    let char = line[at] ?? "";
    char === "\\" ? at += 1 : quote === "" ? quote = /["'`]/.test(char) ? char : "" : char === quote && (quote = "");
  }
  return quote !== "" && line.includes(quote, end);
}
function rulesAndReason(body) {
  let { rules: rules2 = "", reason = "" } = FORM.exec(body)?.groups ?? {};
  return { rules: rules2.split(",").map((rule) => rule.trim()).filter((rule) => rule !== ""), reason: reason.trim() };
}
function coveredLine(lines2, index, { start, style: style2, rest, open }) {
  let before = (lines2[index] ?? "").slice(0, start).replace(/^\s*\{?\s*$/, ""), after = rest.replace(/^\s*\}?\s*$/, "");
  if (before !== "" || after !== "") return index;
  let inComment = open;
  for (let next = index + 1; next < lines2.length; next++) {
    let line = lines2[next] ?? "", isComment = inComment || style2.start.test(line.trimStart());
    if (!isComment && line.trim() !== "") return next;
    isComment && style2.closer !== void 0 && (inComment = !line.includes(style2.closer));
  }
  return index;
}

// src/analyzers/neighbours.ts
var LARGEST_NEIGHBOUR = 256 * 1024;
function neighboursIn(snapshot) {
  let known2 = /* @__PURE__ */ new Map();
  return (imports2) => {
    let neighbours = known2.get(imports2) ?? neighboursOf(imports2, snapshot);
    return known2.set(imports2, neighbours), neighbours;
  };
}
function neighboursOf(imports2, snapshot) {
  let known2 = /* @__PURE__ */ new Map(), first = async (paths) => {
    for (let path22 of paths) {
      let bytes = await snapshot.read(path22);
      if (bytes !== void 0) return imports2.reexports(decodeText(bytes));
    }
    return {};
  }, ask = (paths) => {
    let key = paths.join("\0"), asked = known2.get(key);
    return asked === void 0 && known2.set(key, asked = first(paths)), asked;
  };
  return async (path22, bytes) => {
    let found = {};
    for (let [specifier, paths] of imports2.specifiers(path22, bytes))
      for (let [name, from] of Object.entries(await ask(paths)))
        found[name === "*" ? specifier : `${specifier}.${name}`] = from;
    return Object.keys(found).length === 0 ? void 0 : found;
  };
}

// src/analyzers/run.ts
async function analyze(input) {
  let { selection, place: place2, config: config2 } = input, snapshot = snapshotReader(selection.asked, place2, Math.min(config2.limits.maxFileSize, LARGEST_NEIGHBOUR));
  try {
    return await analyzeBeside(snapshot, input);
  } finally {
    snapshot.close();
  }
}
async function analyzeBeside(snapshot, input) {
  let { selection, config: config2, pool } = input, neighbours = neighboursIn(snapshot), tallies = input.analyzers.map((analyzer) => newTally(analyzer, config2, neighbours)), likely = likelyAnalyzers(selection, input.analyzers);
  selection.files.length <= FEW_FILES && pool.prepare(likely.map(({ name }) => name)), selection.files.length >= MANY_FILES && !likely.some(({ largeEngine }) => largeEngine === !0) && pool.optimise();
  let analysis = emptyAnalysis(), underWay = /* @__PURE__ */ new Set(), done = 0;
  for await (let content of selection.contents()) {
    let { path: path22 } = content.file;
    content.kind === "skipped" ? analysis.skipped.push({ path: path22, reason: content.reason }) : content.kind === "unreadable" ? analysis.unreadable.push(unreadable(path22, content.message)) : (analysis.checkedFiles += 1, isNameOfScript(path22) && analysis.firstLines.set(path22, firstLine2(content.bytes)), content.bytes.includes("provenfix-ignore") && analysis.ignores.push(...ignoreComments(path22, decodeText(content.bytes))), track(checkFile(content.file, content.bytes, tallies, pool, input.cache), underWay), underWay.size > pool.capacity && await Promise.race(underWay)), done += 1, input.progress?.(done, selection.files.length);
  }
  await Promise.all(underWay);
  let hashes = new Map(tallies.flatMap(({ reports }) => reports.map(({ path: path22, content }) => [path22, content])));
  return { ...analysis, scans: tallies.map(scanOf), hashes };
}
function track(work, underWay) {
  let tracked = work.then(() => {
    underWay.delete(tracked);
  });
  tracked.catch(() => {
  }), underWay.add(tracked);
}
var FEW_FILES = 50, MANY_FILES = 300;
function prepareForFolder(pool, analyzers2, folder) {
  let names = namesIn(folder);
  pool.prepare(analyzers2.filter((analyzer) => analyzer.likelyIn?.(names) === !0).map(({ name }) => name));
}
function configurePool(pool, analyzers2, config2) {
  let options = Object.fromEntries(analyzers2.map((analyzer) => [analyzer.name, optionsOf(analyzer, config2)]));
  pool.configure({ options, fileTimeout: config2.limits.fileTimeout }), pool.prepare(analyzers2.filter(handlesAll).map(({ name }) => name));
}
var handlesAll = (analyzer) => analyzer.handles("any.thing", "");
function likelyAnalyzers(selection, analyzers2) {
  let handles2 = (analyzer) => selection.files.some(({ path: path22 }) => analyzer.handles(path22, ""));
  return analyzers2.filter(handles2);
}
function emptyAnalysis() {
  return { ignores: [], skipped: [], unreadable: [], firstLines: /* @__PURE__ */ new Map(), checkedFiles: 0 };
}
function newTally(analyzer, config2, neighbours) {
  let settings = config2.analyzers[analyzer.name];
  return {
    analyzer,
    onError: settings?.onError ?? "fail",
    // Options may hold whole rules, and are part of every file's key.
    optionsKey: (0, import_node_crypto4.hash)("sha256", JSON.stringify(optionsOf(analyzer, config2)), "base64url"),
    neighbours: analyzer.imports && neighbours(analyzer.imports),
    reports: [],
    files: 0,
    loadFailure: void 0
  };
}
function optionsOf(analyzer, config2) {
  return config2.analyzers[analyzer.name]?.options ?? analyzer.defaults;
}
function unreadable(path22, message) {
  return { path: path22, analyzer: "provenfix", kind: "unreadable", message };
}
async function checkFile(file, bytes, tallies, pool, cache) {
  let head = firstLine2(bytes), responsible = tallies.filter(({ analyzer }) => analyzer.handles(file.path, head)), content = contentHash(bytes), missing = [], reexports2;
  for (let tally2 of responsible) {
    tally2.files += 1;
    let around = await tally2.neighbours?.(file.path, bytes);
    reexports2 ??= around;
    let { path: path22 } = file, key = cacheKey({
      content,
      analyzer: tally2.analyzer.name,
      options: tally2.optionsKey,
      path: path22,
      reexports: around
    }), known2 = cache.get(key);
    known2 === void 0 ? missing.push({ tally: tally2, key }) : keep(tally2, file.path, content, known2);
  }
  if (missing.length === 0) return;
  let outcomes = await pool.check(
    file.path,
    bytes,
    missing.map(({ tally: tally2 }) => tally2.analyzer.name),
    reexports2
  );
  for (let { tally: tally2, key } of missing) {
    let outcome = outcomes.get(tally2.analyzer.name);
    if (outcome === void 0) throw new Error(`${tally2.analyzer.name} gave no outcome for ${file.path}`);
    outcome.kind === "load-failed" ? tally2.loadFailure = outcome.message : keep(tally2, file.path, content, reportOf(outcome)), outcome.kind === "checked" && !outcome.partial && outcome.report.unchecked?.kind !== "crash" && cache.put(key, outcome.report);
  }
}
function contentHash(bytes) {
  return (0, import_node_crypto4.hash)("sha256", bytes, "base64url");
}
function keep(tally2, path22, content, report) {
  (report.detections.length > 0 || report.unchecked !== void 0) && tally2.reports.push({ path: path22, content, report });
}
function reportOf(outcome) {
  if (outcome.kind === "checked") return outcome.report;
  if (outcome.kind === "crashed") return { detections: [], unchecked: { kind: "crash", message: outcome.message } };
  let { seconds, rule } = outcome, within = `within ${seconds} s (limits.fileTimeout)`, message = rule === void 0 ? `not finished ${within}` : `the rule ${rule} did not end ${within}; other files go without it`;
  return { detections: [], unchecked: { kind: "timeout", message } };
}
function scanOf(tally2) {
  let { analyzer, onError, loadFailure } = tally2, head = { analyzer: analyzer.name, version: analyzer.version, onError };
  if (loadFailure !== void 0)
    return { ...head, status: "failed", failure: { kind: "crash", message: loadFailure } };
  let reports = tally2.reports.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0), detections = reports.flatMap(
    ({ path: path22, report }) => report.detections.map((detection) => ({ ...detection, path: path22 }))
  ), unchecked2 = reports.flatMap(
    ({ path: path22, report }) => report.unchecked === void 0 ? [] : [{ path: path22, analyzer: analyzer.name, ...report.unchecked }]
  );
  return { ...head, status: "completed", files: tally2.files, detections, unchecked: unchecked2 };
}

// src/analyzers/all.ts
var NOTHING = { scans: [], notices: [], hashes: /* @__PURE__ */ new Map() };
async function analyzeAll(input) {
  let external2 = input.analyzers.filter((one) => one.kind === "external"), [{ hashes, ...inside }, outside, imported] = await Promise.all([
    analyze({ ...input, analyzers: embeddedOf(input.analyzers) }),
    external2.length === 0 ? NOTHING : analyzeOutside(input, external2),
    input.sarif === void 0 || input.sarif.length === 0 ? NOTHING : readElsewhere(input, input.sarif)
  ]), isUnchanged = (path22, bytes) => [hashes, outside.hashes, imported.hashes].map((one) => one.get(path22)).filter((one) => one !== void 0).every((one) => one === (0, import_node_crypto5.hash)("sha256", bytes, "base64url")), scans = [...inside.scans, ...outside.scans, ...imported.scans];
  return { ...inside, scans, notices: [...outside.notices, ...imported.notices], isUnchanged };
}
async function analyzeOutside(input, analyzers2) {
  let { analyzeExternally } = await import("./chunk-JX4BCJ3K.js");
  return analyzeExternally({ ...input, analyzers: analyzers2 });
}
async function readElsewhere({ selection, place: place2, analyzers: analyzers2 }, files) {
  let [{ importSarif }, { listSnapshot: listSnapshot2 }] = await Promise.all([
    import("./chunk-O64BDTFA.js"),
    import("./chunk-VIGLRQHC.js")
  ]), listed4 = await listSnapshot2(selection.asked, place2), selected = selection.files.map(({ path: path22 }) => path22), paths = /* @__PURE__ */ new Set([
    ...selected,
    ...listed4.filter(({ kind }) => kind === "file").map(({ path: path22 }) => displayPath(path22))
  ]), taken = /* @__PURE__ */ new Set(["provenfix", ...analyzers2.map(({ name }) => name)]);
  return importSarif({ files, selection, tree: { root: place2.root, paths }, taken });
}
function embeddedOf(analyzers2) {
  return analyzers2.filter((one) => one.kind === "embedded");
}
function withReplacements(config2, enabled) {
  let settings = { ...config2.analyzers };
  for (let one of enabled) {
    if (one.kind !== "external" || one.replaces === void 0) continue;
    let { analyzer, options } = one.replaces, before = settings[analyzer];
    before !== void 0 && (settings[analyzer] = { ...before, options: { ...before.options, ...options } });
  }
  return { ...config2, analyzers: settings };
}

// src/apply/journal.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path5 = __toESM(require_node_path2(), 1), folderOf = (repository) => import_node_path5.default.join(repository.gitDir, "provenfix"), openJournal = (repository) => import_node_path5.default.join(folderOf(repository), "journal.json"), lastApplication = (repository) => import_node_path5.default.join(folderOf(repository), "applied.json");
function temporaryFor(repository, { id }, entry) {
  let absolute = import_node_path5.default.join(repository.topLevel, entry.path);
  return import_node_path5.default.join(import_node_path5.default.dirname(absolute), `.provenfix-${id}-${import_node_path5.default.basename(absolute).slice(0, 100)}`);
}
function readJournal(file) {
  let text2;
  try {
    text2 = (0, import_node_fs2.readFileSync)(file, "utf8");
  } catch (error) {
    return error.code === "ENOENT" ? void 0 : "unreadable";
  }
  try {
    let journal = JSON.parse(text2);
    return journal.format === 1 && Array.isArray(journal.entries) ? journal : "unreadable";
  } catch {
    return "unreadable";
  }
}
function inverse(journal, id, pid, time) {
  let entries = journal.entries.map(({ path: file, index, work }) => ({
    path: file,
    ...index && { index: { mode: index.mode, from: index.to, to: index.from } },
    ...work && { work: { mode: work.mode, from: work.to, to: work.from } }
  }));
  return { ...journal, id, pid, time, purpose: "undo", entries };
}

// src/analyzers/javascript/reexports.ts
var NAME = "[A-Za-z_$][\\w$]*", MODULE = `["'](?:node:)?([A-Za-z@][^"'\\s]*)["']`, REQUIRED = `require\\(\\s*${MODULE}\\s*\\)`, MEMBERS = `(?:\\.${NAME})*`, ENDS = "(?![\\w$]|\\s*[.([?|&+*=<>`-])", VALUE = `(?:${REQUIRED}|(${NAME}))(${MEMBERS})`, WHOLE = new RegExp(`^(?:(?:${NAME}\\.)*promisify\\(\\s*)?${VALUE}(?:\\s*\\))?$`), WRITTEN = `((?:(?:${NAME}\\.)*promisify\\(\\s*)?(?:require\\([^()]*\\)|${NAME})${MEMBERS}(?:\\s*\\))?)${ENDS}`, TYPE = "(?:\\s*:[^=\\n]{1,200})?", IMPORT = new RegExp(`(?:^|;)[ \\t]*import\\s+(?!type\\b)([\\w$*{][^"';()=]{0,2000}?)\\bfrom\\s*${MODULE}`, "gm"), CONSTANT = new RegExp(
  `(?:^|;)[ \\t]*(?:export\\s+)?(?:const|var|import)\\s+(${NAME}|\\{[^{}]{0,2000}\\})${TYPE}\\s*=\\s*${WRITTEN}`,
  "gm"
), EXPORTED = /\bexports?\b/g, BEGINS = /(?:^|;)[ \t]*(?:exports\s*=\s*)?(?:module\.)?$/, FROM = new RegExp(
  `export\\s*(?:\\*\\s*(?:as\\s+(${NAME})\\s+)?|(\\{[^{}]{0,2000}\\})\\s*)from\\s*${MODULE}`,
  "y"
), LISTED = /export\s*(\{[^{}]{0,2000}\})(?!\s*from)/y, DECLARED = new RegExp(
  `export\\s+(?:const|var|let)\\s+(${NAME}|\\{[^{}]{0,2000}\\})${TYPE}\\s*=\\s*(?:${WRITTEN})?`,
  "y"
), DEFINED = new RegExp(`export\\s+(?:async\\s+)?(?:function\\s*\\*?|(?:abstract\\s+)?class)\\s*(${NAME})`, "y"), ASSIGNED = new RegExp(
  `(?:export\\s+default\\s|export\\s*=|exports(?:\\.(${NAME}))?\\s*=(?!=))\\s*(?:(\\{)|${WRITTEN})?`,
  "y"
), ALL = "*";
function join(...parts) {
  return parts.filter((part) => part !== "" && part !== "default").join(".");
}
function pairsIn(braces) {
  return braces.replace(/\/\/[^\n]*|[{}]/g, "").split(",").flatMap((item) => {
    let found = /^\s*(?!type\s)([\w$]+)(?:(?:\s+as\s+|\s*:\s*)([\w$]+))?\s*$/.exec(item);
    return found?.[1] === void 0 ? [] : [[found[1], found[2] ?? found[1]]];
  });
}
function nameIn(value, bound) {
  let [, module, local = "", members = ""] = WHOLE.exec(value ?? "") ?? [], base = module ?? bound.get(local);
  return base === void 0 ? void 0 : join(base, ...members.split("."));
}
function bindTo(target2, value, into) {
  if (!target2.startsWith("{")) into.set(target2, value);
  else for (let [from, to] of pairsIn(target2)) into.set(to, join(value, from));
}
function boundIn(text2) {
  let bound = /* @__PURE__ */ new Map();
  for (let [, clause = "", module = ""] of text2.matchAll(IMPORT)) {
    let braces = /\{[^}]*\}/.exec(clause)?.[0] ?? "{}";
    bindTo(braces, module, bound);
    for (let item of clause.replace(braces, "").split(",")) {
      let name = item.replace(/^\s*\*\s*as\b/, "").trim();
      name !== "" && bound.set(name, module);
    }
  }
  for (let { 1: target2 = "", 2: value } of text2.matchAll(CONSTANT)) {
    let name = nameIn(value, bound);
    name !== void 0 && bindTo(target2, name, bound);
  }
  return bound;
}
var LONGEST_OBJECT = 1e4;
function membersAt(text2, start) {
  let members = [], [depth, begun] = [0, start + 1];
  for (let at = start; at < Math.min(text2.length, start + LONGEST_OBJECT); at += 1) {
    let character2 = text2.charAt(at);
    if ("{[(".includes(character2) ? depth += 1 : "}])".includes(character2) && (depth -= 1), depth === 0 || depth === 1 && character2 === ",") {
      let item = text2.slice(begun, at).replace(/\/\/[^\n]*/g, ""), [, name, value] = /^\s*([\w$]+)\s*(?::([^{}]*))?$/.exec(item) ?? [];
      name !== void 0 && members.push([name, (value ?? name).trim()]), begun = at + 1;
    }
    if (depth === 0) break;
  }
  return members;
}
function matchAt(expression, text2, at) {
  return expression.lastIndex = at, expression.exec(text2) ?? void 0;
}
var passedOn = (text2, at) => {
  let [, namespace = ALL, braces, module = ""] = matchAt(FROM, text2, at) ?? [];
  return module === "" ? [] : braces === void 0 ? [[namespace, module]] : pairsIn(braces).map(([from, to]) => [to, join(module, from)]);
}, listed = (text2, at, bound) => pairsIn(matchAt(LISTED, text2, at)?.[1] ?? "").map(([local, name]) => [name, bound().get(local)]), declared = (text2, at, bound) => {
  let [, target2 = "", value] = matchAt(DECLARED, text2, at) ?? matchAt(DEFINED, text2, at) ?? [];
  return (target2.startsWith("{") ? pairsIn(target2).map(([, name]) => name) : [target2]).map((name) => [name, value === void 0 ? void 0 : bound().get(name)]);
}, assigned = (text2, at, bound) => {
  let [whole, name = ALL, opens, value] = matchAt(ASSIGNED, text2, at) ?? [];
  return whole === void 0 ? [] : opens === void 0 ? [[name, nameIn(value, bound())]] : (name === ALL ? membersAt(text2, at + whole.length - 1) : []).map(([member, given]) => [member, nameIn(given, bound())]);
}, READERS = [passedOn, listed, declared, assigned], BEFORE = 80;
function exportsOf(text2) {
  let names, bound = () => names ??= boundIn(text2), exports = /* @__PURE__ */ new Map();
  for (let { index } of text2.matchAll(EXPORTED)) {
    let lineStart = text2.slice(Math.max(0, index - BEFORE), index).split(`
`).at(-1) ?? "";
    if (BEGINS.test(lineStart))
      for (let [name, from] of READERS.flatMap((read2) => read2(text2, index, bound))) {
        let key = name === "default" ? ALL : name, before = exports.get(key);
        exports.set(key, before === void 0 || before === from ? from : void 0);
      }
  }
  return exports.delete(""), exports;
}
function reexports(text2) {
  let exports = exportsOf(text2), known2 = [...exports].filter(([, from]) => from !== void 0 || exports.get(ALL) !== void 0);
  return Object.fromEntries(known2.map(([name, from]) => [name, from ?? ""]));
}
function ownExports(text2) {
  if (!/\bexports\s*\.\s*\w+\s*\(/.test(text2)) return {};
  let own = Object.entries(reexports(text2)).filter(([name]) => name !== ALL);
  return Object.fromEntries(
    own.flatMap(([name, from]) => [`exports.${name}`, `module.exports.${name}`].map((it) => [it, from]))
  );
}

// src/analyzers/javascript/specifiers.ts
var import_node_path6 = __toESM(require_node_path2(), 1), RELATIVE = /["'](\.{1,2}(?:\/[^"'\n]*)?)["']/g, IMPORTS = /\b(?:from|require\s*\(|import\s*\()\s*$/, BEFORE2 = 20, EXTENSIONS = [".js", ".ts", ".tsx", ".jsx", ".mjs", ".cjs", ".mts", ".cts"], SOURCES = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"]
}, NO_PROGRAM = /\.(?:json|css|scss|sass|less|svg|png|jpe?g|gif|webp|woff2?|vue|svelte|astro|html?|wasm|node|graphql|md)$/i;
function inOrder(own) {
  return EXTENSIONS.includes(own) ? [own, ...EXTENSIONS.filter((extension3) => extension3 !== own)] : EXTENSIONS;
}
function pathsOf(importer, specifier) {
  let target2 = import_node_path6.default.posix.join(import_node_path6.default.posix.dirname(importer), specifier).replace(/\/$/, "");
  if (/^\.\.(?:\/|$)/.test(target2) || NO_PROGRAM.test(target2)) return [];
  let extension3 = import_node_path6.default.posix.extname(target2);
  if (EXTENSIONS.includes(extension3)) {
    let bare = target2.slice(0, -extension3.length);
    return [target2, ...(SOURCES[extension3] ?? []).map((source) => bare + source)];
  }
  let order = inOrder(import_node_path6.default.posix.extname(importer));
  return [.../(?:^|\/)\.{0,2}$/.test(specifier) ? [] : order.map((one) => target2 + one), ...order.map((one) => import_node_path6.default.posix.join(target2, `index${one}`))];
}
var MOST = 200;
function specifiers(importer, bytes) {
  let text2 = bytes.toString("utf8"), found = /* @__PURE__ */ new Set();
  for (let { 1: specifier = "", index } of text2.matchAll(RELATIVE))
    IMPORTS.test(text2.slice(Math.max(0, index - BEFORE2), index)) && found.add(specifier);
  return new Map([...found].slice(0, MOST).map((specifier) => [specifier, pathsOf(importer, specifier)]));
}

// src/analyzers/javascript/imports.ts
var imports = { specifiers, reexports };

// src/analyzers/javascript/grammar.ts
var GRAMMARS = ["javascript", "typescript", "tsx"], BY_EXTENSION = {
  js: ["javascript", "tsx", "typescript"],
  jsx: ["javascript", "tsx"],
  cjs: ["javascript", "typescript"],
  mjs: ["javascript", "typescript"],
  ts: ["typescript", "tsx", "javascript"],
  mts: ["typescript", "javascript"],
  cts: ["typescript", "javascript"],
  tsx: ["tsx", "javascript"]
}, NODE_SHEBANG = /^#!.*\b(?:node|nodejs|bun|deno|tsx|ts-node|zx)\b/;
function extension2(path22) {
  let name = path22.slice(path22.lastIndexOf("/") + 1), dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : void 0;
}
var DECLARATION_FILE = /\.d\.(?:[^/]+\.)?[cm]?ts$/i;
function handles(path22, firstLine3) {
  let found = extension2(path22);
  return found === void 0 ? NODE_SHEBANG.test(firstLine3) : Object.hasOwn(BY_EXTENSION, found) && !DECLARATION_FILE.test(path22);
}
function grammarsOf(path22) {
  return BY_EXTENSION[extension2(path22) ?? "js"] ?? ["javascript", "typescript"];
}

// src/analyzers/custom/languages.ts
var RULE_LANGUAGES = {
  javascript: {
    grammars: GRAMMARS,
    handles,
    example: "example.js",
    pack: async () => (await import("./chunk-O7B5FN5W.js")).javascriptPack,
    checker: async () => (await import("./chunk-WHCIJ7JR.js")).checker
  },
  python: {
    grammars: ["python"],
    handles: python.handles,
    example: "example.py",
    pack: async () => (await import("./chunk-DAJFMBZR.js")).pythonPack,
    async checker() {
      let [{ pythonPack }, { packChecker }] = await Promise.all([
        import("./chunk-DAJFMBZR.js"),
        import("./chunk-YFYUCPTI.js")
      ]);
      return packChecker(pythonPack);
    }
  }
};

// src/analyzers/custom/user-rule.ts
var RULES_FOLDER = ".provenfix/rules", CUSTOM = "custom";

// src/analyzers/custom/custom.ts
var custom = {
  kind: "embedded",
  name: CUSTOM,
  summary: `Your own rules in ${RULES_FOLDER}, for JavaScript, TypeScript and Python`,
  version: "ast-grep 0.45.3",
  handles: (path22, firstLine3) => Object.values(RULE_LANGUAGES).some(({ handles: handles2 }) => handles2(path22, firstLine3)),
  imports,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules({ rules: rules2 = [] } = {}) {
    let { toRule } = await import("./chunk-3LSZDSOF.js");
    return rules2.map(({ rule }) => toRule(rule, { analyzer: CUSTOM, language: rule.language }));
  },
  async load({ rules: rules2 = [] }) {
    if (rules2.length === 0) throw new Error(`there are no rules in ${RULES_FOLDER}`);
    let { customChecker } = await import("./chunk-KRZ6VE2N.js");
    return customChecker(rules2);
  }
};

// src/analyzers/javascript/javascript.ts
var javascript = {
  kind: "embedded",
  name: "javascript",
  summary: "JavaScript, TypeScript, JSX and TSX: provenfix's own rules, matched by ast-grep",
  version: "ast-grep 0.45.3",
  handles,
  imports,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules() {
    return (await import("./chunk-DNS34O2Q.js")).rules;
  },
  async load() {
    let [{ packRules }, { checker }] = await Promise.all([import("./chunk-F5JUD53E.js"), import("./chunk-WHCIJ7JR.js")]);
    return checker(packRules);
  }
};

// src/analyzers/secrets/secrets.ts
var secrets = {
  kind: "embedded",
  name: "secrets",
  summary: "passwords, keys and tokens in any text file",
  version: "secretlint 12.0.0",
  handles: () => !0,
  options: (z) => z.strictObject({
    allow: z.array(z.string().refine(isPattern, "not a regular expression")).default([]).describe("Regular expressions over whole values; what matches is listed as suppressed")
  }),
  defaults: { allow: [] },
  rules: async () => (await import("./chunk-GNURGAS3.js")).allRules(),
  load: async (options) => (await import("./chunk-GNURGAS3.js")).secretsChecker(options)
};
function isPattern(source) {
  try {
    return new RegExp(source, "su").unicode;
  } catch {
    return !1;
  }
}

// src/analyzers/embedded.ts
var embedded = [python, javascript, secrets, custom];

// src/analyzers/external/output.ts
var import_node_fs3 = __toESM(require_node_fs(), 1), import_node_path7 = __toESM(require_node_path2(), 1);
function failed(kind, message) {
  return { status: "failed", failure: { kind, message } };
}
function outputOf(result, name, codes) {
  return result.kind === "exited" && codes.includes(result.code) ? { status: "output", stdout: result.stdout.toString("utf8"), stderr: result.stderr, code: result.code } : failed(...failureOf(result, name));
}
function failureOf(result, name) {
  switch (result.kind) {
    case "exited":
      return ["crash", `${name} ended with code ${result.code}${lastWords(result.stderr)}`];
    case "killed":
      return ["crash", `${name} was killed by ${result.signal}${lastWords(result.stderr)}`];
    case "timed-out":
      return ["timeout", `${name} was not finished after ${Math.round(result.timeoutMs / 100) / 10} s`];
    case "too-much-output":
      return ["bad-output", `${name} wrote more than ${result.limit} bytes`];
    case "not-found":
      return ["missing", `${name} was not found on PATH`];
    case "failed-to-start":
      return ["crash", `${name} did not start: ${result.message}`];
  }
}
function lastWords(stderr) {
  let lines2 = stderr.split(`
`).filter((line) => line.trim() !== "");
  return lines2.length === 0 ? "" : `: ${lines2.slice(-3).join(" / ").slice(0, 500)}`;
}
function parseJson(text2, name) {
  try {
    return { status: "parsed", value: JSON.parse(text2) };
  } catch (error) {
    let why = error instanceof Error ? error.message : String(error);
    return failed("bad-output", `the output of ${name} is no JSON (${why}): ${JSON.stringify(text2.slice(0, 100))}`);
  }
}
function unfounded(name) {
  return failed("bad-output", `${name} says by its exit code that it found something, and its output has no result`);
}
function leftOut(analyzer, files, seen, told, message) {
  let known2 = new Set(told.map(({ path: file }) => file));
  return files.filter((file) => !seen.has(file) && !known2.has(file)).map((file) => ({ path: file, analyzer, kind: "left-out", message }));
}
function namedIn(text2, prefix = "") {
  let whole = `
${text2}
`, lines2 = new Set(text2.split(`
`));
  return (name) => name.includes(`
`) ? whole.includes(`
${prefix}${name}
`) : lines2.has(`${prefix}${name}`);
}
var ARGUMENT_BYTES = 128 * 1024;
function chunked(files, limit = ARGUMENT_BYTES) {
  let chunks = [], room = 0;
  for (let file of files) {
    let size = Buffer.byteLength(file) + 1 + 8;
    size > room && (chunks.push([]), room = limit), chunks.at(-1)?.push(file), room -= size;
  }
  return chunks;
}
function pathIn(folder, reported) {
  let plain2 = reported.startsWith("file://") ? fromUrl(reported) : reported;
  if (plain2 === void 0 || plain2 === "" || plain2.includes("\0")) return;
  let relative = import_node_path7.default.relative(folder, import_node_path7.default.resolve(folder, plain2)).split(import_node_path7.default.sep).join("/");
  return relative === "" || relative === ".." || relative.startsWith("../") ? void 0 : relative;
}
function isFileIn(folder, named) {
  let relative = import_node_path7.default.relative(folder, import_node_path7.default.resolve(folder, named.replace(/^file:\/\//, "")));
  if (relative === "" || relative.split(import_node_path7.default.sep)[0] === ".." || import_node_path7.default.isAbsolute(relative)) return !1;
  try {
    return (0, import_node_fs3.lstatSync)(import_node_path7.default.join(folder, relative), { throwIfNoEntry: !1 })?.isFile() === !0;
  } catch {
    return !1;
  }
}
function fromUrl(url) {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return;
  }
}
async function askVersion(run, argv, how = {}) {
  let result = outputOf(await run(argv, how), argv[0], [0]);
  if (result.status === "failed") return { kind: "unusable", message: result.failure.message };
  let version2 = /\d+\.\d+[\w.+-]*/.exec(`${result.stdout}
${result.stderr}`)?.[0];
  return version2 !== void 0 ? { kind: "found", version: version2 } : { kind: "unusable", message: `\`${argv.join(" ")}\` names no version` };
}

// src/analyzers/external/python.ts
function pythonRun(scratch) {
  return { cwd: scratch, env: { PYTHONSAFEPATH: "1", PYTHONDONTWRITEBYTECODE: "1", PYTHONUTF8: "1" } };
}
function isPython(path22, firstLine3) {
  return /\.py[iw]?$/i.test(path22) || !/\.[^/]*$/.test(path22) && /^#!.*\bpython[\d.]*\b/.test(firstLine3);
}
function regionOfAst({ line, column, endLine, endColumn }, lines2) {
  let units = (number, bytes) => utf16Length(lines2[number - 1] ?? "", bytes) + 1;
  return { startLine: line, startColumn: units(line, column), endLine, endColumn: units(endLine, endColumn) };
}
function utf16Column(line, column) {
  return /[\ud800-\udfff]/.test(line) ? [...line].slice(0, Math.max(column - 1, 0)).join("").length + 1 : column;
}
function utf16Length(text2, bytes) {
  return /^[\0-\x7f]*$/.test(text2) ? bytes : Buffer.from(text2).subarray(0, Math.max(bytes, 0)).toString("utf8").length;
}

// src/analyzers/bandit/config-files.ts
var CONFIG_NAMES = ["bandit.yaml", "bandit.yml", "bandit.toml", "pyproject.toml"];

// src/analyzers/bandit/bandit.ts
var bandit = {
  kind: "external",
  name: "bandit",
  summary: "Python: Bandit",
  program: "bandit",
  handles: isPython,
  configFiles: ({ config: config2 }) => [".bandit", ...config2 === void 0 ? CONFIG_NAMES : [config2]].map((name) => `/${name}`),
  perFile: !0,
  install: "pipx install bandit",
  options: (zod) => zod.strictObject({
    config: zod.string().min(1).refine((name) => !/^[/\\]|^[A-Za-z]:|[*?[\]{}()!]|(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(name), {
      error: "must be the path of a file in the repository, relative to its top level"
    }).optional().describe("Bandit's configuration file in the repository, for trustConfig: true. Default: the usual names.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-FXRUD3XH.js")).metadataOf("bandit"),
  version: (run) => askVersion(run, ["bandit", "--version"]),
  check: async (job) => (await import("./chunk-PFACV7JG.js")).checkWithBandit(job)
};

// src/syntax/languages.ts
var LANGUAGES = [
  "python",
  "javascript",
  "typescript",
  "tsx",
  "go",
  "java",
  "ruby",
  "php",
  "rust",
  "c"
], GRAMMAR_FILES = {
  python: "tree-sitter-python/tree-sitter-python.wasm",
  javascript: "tree-sitter-javascript/tree-sitter-javascript.wasm",
  typescript: "tree-sitter-typescript/tree-sitter-typescript.wasm",
  tsx: "tree-sitter-typescript/tree-sitter-tsx.wasm",
  go: "tree-sitter-go/tree-sitter-go.wasm",
  java: "tree-sitter-java/tree-sitter-java.wasm",
  ruby: "tree-sitter-ruby/tree-sitter-ruby.wasm",
  php: "tree-sitter-php/tree-sitter-php.wasm",
  rust: "tree-sitter-rust/tree-sitter-rust.wasm",
  c: "tree-sitter-c/tree-sitter-c.wasm"
}, BY_EXTENSION2 = {
  py: "python",
  pyi: "python",
  pyw: "python",
  js: "javascript",
  jsx: "javascript",
  cjs: "javascript",
  mjs: "javascript",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "tsx",
  go: "go",
  java: "java",
  rb: "ruby",
  php: "php",
  rs: "rust",
  c: "c",
  h: "c"
}, BY_INTERPRETER = [
  [/\bpython[\d.]*\b/, "python"],
  [/\b(?:node|nodejs|bun)\b/, "javascript"],
  [/\bruby\b/, "ruby"],
  [/\bphp\b/, "php"]
];
function languageOf(path22, firstLine3) {
  let extension3 = /[^/]\.([^./]+)$/.exec(path22)?.[1]?.toLowerCase();
  if (extension3 !== void 0) return BY_EXTENSION2[extension3];
  if (firstLine3.startsWith("#!"))
    return BY_INTERPRETER.find(([interpreter]) => interpreter.test(firstLine3))?.[1];
}

// src/config/globs.ts
function globProblem(glob) {
  return glob.startsWith("!") ? "starts with !; list what to leave out under exclude" : placeProblem(glob) ?? bracketProblem(glob);
}
function pathProblem(path22) {
  return /^(\/|\.\/)/.test(path22) ? "must be relative to the repository's root, without / or ./ before it" : path22.endsWith("/") ? "names a folder" : placeProblem(path22);
}
function placeProblem(path22) {
  if (path22.trim() === "") return "is empty";
  if (path22.includes("\0")) return "holds a NUL character";
  if (path22.length > 1e3) return "is longer than 1000 characters";
  if (/^[A-Za-z]:[\\/]/.test(path22)) return "is absolute; write it relative to the repository's root";
  if (/(^|\/)\.\.(\/|$)/.test(path22)) return "leads out of the repository with its ..";
}
function bracketProblem(glob) {
  let closers = { "(": ")", "{": "}" }, open = [];
  for (let at = 0; at < glob.length; at++) {
    let char = glob[at] ?? "";
    if (char === "\\") at++;
    else if (char === "[") {
      let end = glob.indexOf("]", at + 2);
      if (end < 0) return "has a [ without its ]";
      at = end;
    } else if (closers[char]) open.push(char);
    else if ((char === ")" || char === "}") && closers[open.pop() ?? ""] !== char)
      return `has a ${char} without its opening`;
  }
  let left = open.pop();
  return left ? `has a ${left} without its ${closers[left]}` : void 0;
}

// src/analyzers/command/placeholders.ts
var NAMES = {
  "{directory}": "directory",
  "{output}": "output",
  "{scratch}": "scratch",
  "{cache}": "cache",
  "{file-list}": "fileList"
}, FILES = "{files}", PLACEHOLDERS = [FILES, ...Object.keys(NAMES)], PLACEHOLDER = /(?<!\{)\{[A-Za-z][\w-]*\}(?!\})/g;
function unknownPlaceholder(argv) {
  return argv.flatMap((argument) => argument.match(PLACEHOLDER) ?? []).find((name) => !PLACEHOLDERS.includes(name));
}
var PLACES = [FILES, "{file-list}", "{directory}", "{cache}"];
function namesFiles(argv) {
  return mentions([argv], ...PLACES) || argv.some((argument) => /^\.(?:\/|$)/.test(argument));
}
function filled(argv, values, files) {
  let [program2 = "", ...args] = argv, named = args.flatMap((argument) => argument === FILES ? files.map(asArgument) : [replaced(argument, values)]);
  return [program2, ...named];
}
function replaced(argument, values) {
  return argument.replace(/\{[a-z-]+\}/g, (name) => {
    let key = Object.hasOwn(NAMES, name) ? NAMES[name] : void 0;
    return key === void 0 ? name : values[key];
  });
}
function asArgument(file) {
  return file.startsWith("-") ? `./${file}` : file;
}
function mentions(argvs, ...some) {
  return argvs.some((argv) => argv.some((argument) => some.some((placeholder) => argument.includes(placeholder))));
}

// src/analyzers/command/options.ts
var COMMAND_DEFAULTS = {
  command: [],
  prepare: [],
  files: [],
  languages: [],
  exclude: [],
  context: [],
  config: [],
  exitCodes: { clean: [0], findings: [1] },
  severities: {},
  cwe: {},
  env: []
}, SHELL_HINT = 'is a text; write it as a list, such as ["tool", "scan", "{files}"]: no shell is involved';
function argvProblem(argv) {
  let [program2 = ""] = argv;
  if (argv.some((argument) => argument.includes("\0"))) return "holds a NUL character";
  if (/^\.{0,2}[^/]*\/|\\/.test(program2) && !program2.startsWith("/") && !/^[A-Za-z]:[\\/]/.test(program2))
    return `starts with ${JSON.stringify(program2)}, a path that depends on the folder; name a program on PATH, or say under path where it is`;
  if (program2.includes("{")) return "has a placeholder for its program";
  let unknown2 = unknownPlaceholder(argv);
  if (unknown2 !== void 0) return `has ${unknown2}, which stands for nothing; ${KNOWN}`;
  let inside = argv.find((argument) => argument.includes("{files}") && argument !== "{files}");
  return inside === void 0 ? void 0 : `has {files} inside ${JSON.stringify(inside)}; it must be an item of its own`;
}
var KNOWN = `the placeholders are ${PLACEHOLDERS.join(", ")}`;
function commandProblem(argv) {
  return namesFiles(argv) ? void 0 : `names no files to look at: it needs {files}, {file-list} or {directory}; ${KNOWN}`;
}
function prepareProblem(argv) {
  return mentions([argv], "{files}") ? "has {files}, which only `command` is given; use {file-list}" : void 0;
}
function versionProblem(argv) {
  return mentions([argv], ...PLACEHOLDERS) ? "has a placeholder: it is asked without files" : void 0;
}
function commandOptions(zod) {
  let glob = zod.string().superRefine((value, context) => {
    let problem = globProblem(value);
    problem !== void 0 && context.addIssue({ code: "custom", message: `${JSON.stringify(value)} ${problem}` });
  }), argv = (ownProblem) => zod.array(zod.string(), { error: (issue) => typeof issue.input == "string" ? SHELL_HINT : void 0 }).min(1).superRefine((value, context) => {
    let problem = argvProblem(value) ?? ownProblem(value);
    problem !== void 0 && context.addIssue({ code: "custom", message: problem });
  }), codes = zod.array(zod.int().min(0).max(255)), cwe = zod.string().regex(/^CWE-[1-9]\d{0,4}$/, { error: "must be a CWE such as CWE-79" });
  return zod.object({
    command: argv(commandProblem).describe(
      "The program and its arguments, as a list: no shell is involved. Placeholders: {files}, {file-list}, {directory}, {output}, {scratch}, {cache}."
    ),
    prepare: zod.array(argv(prepareProblem)).optional().describe("Commands to run before it, such as a build. With {cache} they run only where the files have changed."),
    files: zod.array(glob).optional().describe("Globs of the files that it checks. Default: all, or those of `languages`."),
    languages: zod.array(zod.enum(LANGUAGES)).optional().describe("The languages whose files it checks."),
    exclude: zod.array(glob).optional().describe("Globs of files that it is not given, such as its own configuration."),
    context: zod.array(glob).optional().describe('Globs of other files that it needs; "**" is the whole tree.'),
    config: zod.array(glob).optional().describe(
      "Globs of files that configure it, such as rules: from where this file comes from, not from the change."
    ),
    exitCodes: zod.strictObject({
      clean: codes.optional().describe("Default: 0."),
      findings: codes.optional().describe("Default: 1.")
    }).optional().describe("Exit codes that mean that it ran to its end. Any other is a crash."),
    severities: zod.record(zod.string().min(1), zod.enum(SEVERITIES)).optional().describe("What its words for severities mean, or SARIF's levels error, warning, note, none."),
    cwe: zod.record(zod.string().min(1), zod.union([cwe, zod.array(cwe).min(1)])).optional().describe("The CWE of a rule, where its output has none; a * at the end of the rule's id stands for any rest."),
    version: argv(versionProblem).optional().describe("The command that prints its version."),
    env: zod.array(zod.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: "must be the name of a variable" })).optional().describe("Environment variables that it may see; all others, tokens among them, are kept from it.")
  });
}

// src/analyzers/command/command.ts
var commandTemplate = {
  kind: "external",
  name: "*",
  options: commandOptions,
  defaults: COMMAND_DEFAULTS
};
async function commandAnalyzers({ analyzers: analyzers2 }, names) {
  return Promise.all(names.map((name) => commandAnalyzer(name, completed(analyzers2[name]?.options))));
}
function completed(options) {
  return { ...options, exitCodes: { ...COMMAND_DEFAULTS.exitCodes, ...options.exitCodes } };
}
async function commandAnalyzer(name, options) {
  let { files, languages, exclude, context, command } = options, [program2 = ""] = command, everything = files.length === 0 && languages.length === 0, [isNamed2, isExcluded] = await Promise.all([matcherOf(files), matcherOf(exclude)]);
  return {
    kind: "external",
    name,
    summary: `${program2}, as .provenfix.yml says`,
    program: program2,
    handles(path22, firstLine3) {
      if (isExcluded(path22)) return !1;
      let language = languages.length === 0 ? void 0 : languageOf(path22, firstLine3);
      return everything || isNamed2(path22) || language !== void 0 && languages.includes(language);
    },
    context: () => context,
    ruleFiles: () => options.config,
    passes: options.env,
    perFile: !1,
    install: `see the documentation of ${program2}`,
    options: commandOptions,
    defaults: options,
    rules: async () => [],
    version: (run, { version: version2 }) => versionOf(program2, version2, run),
    check: async (job) => (await import("./chunk-QXW2UTYJ.js")).checkWithCommand(name, { ...job, options })
  };
}
async function versionOf(program2, argv, run) {
  let [asked, ...args] = argv ?? [];
  if (asked === void 0) return { kind: "found", version: "of unknown version" };
  let output = outputOf(await run([asked, ...args]), program2, [0]);
  if (output.status === "failed") return { kind: "unusable", message: output.failure.message };
  let text2 = `${output.stdout}
${output.stderr}`, version2 = /\d+\.\d+[\w.+-]*/.exec(text2)?.[0] ?? text2.trim().split(`
`, 1)[0]?.slice(0, 60);
  return { kind: "found", version: version2 === void 0 || version2 === "" ? "of unknown version" : version2 };
}

// src/analyzers/eslint/imports.ts
var import_node_path8 = __toESM(require_node_path2(), 1), CODE = ["js", "mjs", "cjs", "ts", "mts", "cts"], CONFIG_NAMES2 = CODE.map((extension3) => `eslint.config.${extension3}`), LOADED_BY_NAME = ["babel", "prettier", "svelte", "tailwind", "vite", "webpack"].map((name) => `${name}.config.*`), OTHERS = [".babelrc*", ".prettierrc*", "eslint-local-rules*", "package.json", "tsconfig.json", "tsconfig.*.json"], CONFIG_FILES = [...CONFIG_NAMES2, ...LOADED_BY_NAME, ...OTHERS].map(
  (name) => `**/${name}`
), LITERAL = /(?:\b(?:from|import|require|resolve|URL)\s*\(?|"extends"\s*:\s*\[?)\s*(["'`])(?<name>\.{1,2}\/[^"'`$\n]*)\1/g, COMPUTED = /\b(?:import|require(?:\.resolve)?)\s*\(\s*(?!["'`][^"'`$\n]*["'`]\s*[,)])[^\s)]/, ENDINGS = ["", ...[...CODE, "json", "jsx", "tsx"].map((extension3) => `.${extension3}`)];
function importsOf({ path: file, text: text2 }) {
  let names = [...text2.matchAll(LITERAL)].map(({ groups }) => candidates(import_node_path8.default.dirname(file), groups?.name ?? ""));
  if (!COMPUTED.test(text2) || isLoadedByName(file)) return { names };
  let problem = `${file} loads modules by computed names: whether they are the change's own code cannot be told. Load them by their names, or name analyzers.eslint.plugins instead`;
  return { names, problem };
}
function isLoadedByName(file) {
  return !CONFIG_NAMES2.includes(import_node_path8.default.basename(file)) && /\.config\.\w+$|rc(?:\.\w+)?$|\.json$/.test(file);
}
function candidates(folder, name) {
  let whole = import_node_path8.default.posix.join(folder, name).replace(/\/+$/, "");
  if (whole === ".." || whole.startsWith("../")) return [];
  let stem = whole.replace(/\.[cm]?js$/, ""), index = import_node_path8.default.posix.join(whole, "index");
  return [
    ...ENDINGS.map((end) => whole + end),
    ...ENDINGS.slice(1).map((end) => stem + end),
    ...ENDINGS.slice(1).map((end) => index + end)
  ];
}

// src/analyzers/eslint/eslint.ts
var OLDEST = 9, eslint = {
  kind: "external",
  name: "eslint",
  summary: "JavaScript and TypeScript: ESLint's security rules and plugins",
  program: "eslint",
  handles: (path22) => /\.(?:[cm]?[jt]s|[jt]sx)$/i.test(path22),
  configFiles: () => CONFIG_FILES,
  configImports: importsOf,
  perFile: !0,
  install: "npm install --global eslint eslint-plugin-security",
  options: (zod) => zod.strictObject({
    plugins: zod.array(zod.string().regex(/^(?:@[\w.-]+\/)?[\w.-]+$|^@[\w.-]+$/)).default([]).describe("Security plugins: security, no-unsanitized, @microsoft/sdl … Default: ESLint's own rules only."),
    nodeModules: zod.string().min(1).optional().describe("The node_modules folder that holds the plugins. Inside the repository it needs trustConfig: true."),
    allRules: zod.boolean().default(!1).describe("Report rules that are not about security too. Default: false.")
  }),
  defaults: { plugins: [], allRules: !1 },
  rules: async () => (await import("./chunk-FXRUD3XH.js")).metadataOf("eslint"),
  async version(run) {
    let said = await askVersion(run, ["eslint", "--version"]);
    return said.kind !== "found" || Number.parseInt(said.version, 10) >= OLDEST ? said : { kind: "unusable", message: `eslint ${said.version} is too old: ${OLDEST} or later is needed` };
  },
  check: async (job) => (await import("./chunk-3B3R7DLI.js")).checkWithEslint(job)
};

// src/analyzers/gosec/gosec.ts
var gosec = {
  kind: "external",
  name: "gosec",
  summary: "Go: gosec, over whole modules",
  program: "gosec",
  // Go itself takes no other spelling for a source.
  handles: (path22) => path22.endsWith(".go"),
  // Types are known only where the whole module is there, its vendored modules included. Embedded files have stand-ins.
  context: () => ["**/*.go", "**/go.mod", "**/go.sum", "**/go.work", "**/go.work.sum", "**/vendor/modules.txt"],
  // Another file of the package can change what a call means.
  perFile: !1,
  // Dependencies are where Go has put them; nothing is downloaded.
  passes: ["HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOROOT", "LOCALAPPDATA", "USERPROFILE"],
  install: "go install github.com/securego/gosec/v2/cmd/gosec@latest",
  options: (zod) => zod.strictObject({
    tags: zod.array(zod.string().regex(/^[\w.!]+$/)).optional().describe("Go build tags. Default: none."),
    exclude: zod.array(zod.string().regex(/^G\d{3}$/)).optional().describe("Rules to leave out, such as G104. Default: none.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-FXRUD3XH.js")).metadataOf("gosec"),
  // A gosec that was built by `go install` calls itself `dev`.
  async version(run) {
    let said = await askVersion(run, ["gosec", "-version"]);
    return said.kind === "found" ? said : (await import("./chunk-U2ND2IBK.js")).unnumbered(run, said);
  },
  check: async (job) => (await import("./chunk-YB6LB4LO.js")).checkWithGosec(job)
};

// src/analyzers/pylint/config-files.ts
var CONFIG_FILES2 = [
  "pylintrc",
  "pylintrc.toml",
  ".pylintrc",
  ".pylintrc.toml",
  "pyproject.toml",
  "setup.cfg",
  "tox.ini"
];

// src/analyzers/pylint/pylint.ts
var pylint = {
  kind: "external",
  name: "pylint",
  summary: "Python: what Pylint is sure is an error, and on request its warnings on security",
  program: "pylint",
  // Of a stub beside its module it reads the module.
  handles: (path22, firstLine3) => !/\.pyi$/i.test(path22) && isPython(path22, firstLine3),
  configFiles: () => CONFIG_FILES2,
  // It follows imports into the other files that it is given.
  perFile: !1,
  install: "pipx install pylint",
  options: (zod) => {
    let messages = zod.array(zod.string().regex(/^(?:[A-Z]\d{4}|[a-z][a-z-]+)$/)).optional();
    return zod.strictObject({
      security: zod.boolean().optional().describe("Whether warnings on security count too, such as eval-used. Default: false, only errors."),
      enable: messages.describe("More messages, by id (W1514) or symbol (unspecified-encoding)."),
      disable: messages.describe("Messages that do not count.")
    });
  },
  defaults: {},
  rules: async () => (await import("./chunk-FXRUD3XH.js")).metadataOf("pylint"),
  version: (run) => askVersion(run, ["pylint", "--version"]),
  check: async (job) => (await import("./chunk-CXUTOHO2.js")).checkWithPylint(job)
};

// src/analyzers/ruff/ruff.ts
var ruff = {
  kind: "external",
  name: "ruff",
  summary: "Python: an installed Ruff, instead of the one within",
  program: "ruff",
  handles: isPython,
  configFiles: () => ["ruff.toml", ".ruff.toml", "pyproject.toml"],
  perFile: !0,
  replaces: { analyzer: "python", options: { ruff: !1 } },
  install: "pipx install ruff",
  options: (zod) => zod.strictObject({
    select: zod.array(zod.string().regex(/^[A-Z]+\d*$/)).min(1).optional().describe("Which rules: codes, or what they begin with. Default: [S]."),
    preview: zod.boolean().optional().describe("Whether rules count that Ruff calls unstable. Default: false.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-FXRUD3XH.js")).metadataOf("ruff"),
  version: (run) => askVersion(run, ["ruff", "--version"]),
  check: async (job) => (await import("./chunk-U3NYSBV7.js")).checkWithRuff(job)
};

// src/analyzers/semgrep/rule-files.ts
var REGISTRY = /^(?:p|r|s)\/[\w./-]+$|^https:\/\/\S+$/;
function isLocal(name) {
  return !REGISTRY.test(name) && !name.startsWith("/");
}
function registryProblem(name) {
  if (name === "auto") return "needs Semgrep's metrics, which are off here: name rule sets, such as p/default";
  if (name.startsWith("http:")) return "is not fetched without TLS";
  if (name.split("/").includes("..")) return "leads out of the repository";
}

// src/analyzers/semgrep/semgrep.ts
var EXTENSIONS2 = "apex bash bicep c cairo cc cfg circom cjs clj cls conf cpp cs csproj css cts cxx dart env erb ex exs go h hack hbs hcl hh hpp html htm hxx ini j2 java jinja2 jl js json jsonnet jsp jsx kt kts libsonnet lua mjs ml mli move mts mustache php properties ps1 psm1 proto pug py pyi pyw ql r rake rb rs sbt scala scss sh sol sql swift tf tfvars toml tpl ts tsx twig txt vue xml yaml yml", NAMES2 = /(?:^|\/)(?:Dockerfile|Containerfile|Gemfile|Rakefile|Makefile|\.env|nginx\.conf)(?:\.[^/]*)?$/, known = new Set(EXTENSIONS2.split(" ")), semgrep = {
  kind: "external",
  name: "semgrep",
  summary: "many languages: Semgrep with your rules",
  program: "semgrep",
  handles: (path22, firstLine3) => known.has(/\.([^./]+)$/.exec(path22)?.[1]?.toLowerCase() ?? "") || NAMES2.test(path22) || !/\.[^/]*$/.test(path22) && firstLine3.startsWith("#!"),
  languages: async ({ config: config2 }, root) => (await import("./chunk-POL7NMW5.js")).languagesOfRules(config2, root),
  ruleFiles: ({ config: config2 }) => config2.filter(isLocal).flatMap((name) => [`/${plain(name)}`, `/${plain(name)}/**`]),
  // What it says depends on the rules' text too.
  perFile: !1,
  install: "pipx install semgrep",
  options: (zod) => zod.strictObject({
    config: zod.array(
      zod.string().min(1).superRefine((name, context) => {
        let problem = registryProblem(name);
        problem !== void 0 && context.addIssue({ code: "custom", message: `${JSON.stringify(name)} ${problem}` });
      })
    ).describe(
      "Rule files and folders in the repository, or names of Semgrep's registry such as p/python (network)."
    ),
    ruleTimeout: zod.number().positive().default(5).describe("Seconds for one rule on one file. Default: 5."),
    maxTargetBytes: zod.int().nonnegative().default(0).describe("Larger files are left unchecked. Default: 0, no limit."),
    jobs: zod.int().positive().optional().describe("Processes at a time. Default: Semgrep's own.")
  }),
  defaults: { config: [], ruleTimeout: 5, maxTargetBytes: 0 },
  // Rules come with the results.
  rules: async () => [],
  version: (run) => askVersion(run, ["semgrep", "--version", "--disable-version-check", "--metrics=off"]),
  check: async (job) => (await import("./chunk-G3KNL5YB.js")).checkWithSemgrep(job)
}, plain = (name) => name.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");

// src/analyzers/list.ts
var external = [bandit, ruff, pylint, semgrep, gosec, eslint], analyzers = [...embedded, ...external];
async function rulesOf2(those, settings = {}) {
  return (await Promise.all(those.map(({ name, rules: rules2 }) => rules2(settings[name]?.options)))).flat();
}
var configurable = [...analyzers, commandTemplate];
async function analyzersOf(config2) {
  let known2 = new Set(analyzers.map(({ name }) => name)), own = Object.keys(config2.analyzers).filter((name) => !known2.has(name));
  return [...analyzers, ...await commandAnalyzers(config2, own)];
}

// src/findings/baseline.ts
var import_promises = __toESM(require_promises(), 1);

// src/findings/fingerprint.ts
var import_node_crypto6 = __toESM(require_node_crypto(), 1);

// src/model/region.ts
function splitLines(text2) {
  return text2.split(/\r\n|\n|\r/);
}
function lastLine2(region) {
  return region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
}
function clampRegion(region, lines2) {
  let startLine = clamp(region.startLine, 1, lines2.length), startColumn = clamp(region.startColumn, 1, lengthOf(lines2, startLine) + 1), endLine = clamp(region.endLine, startLine, lines2.length), end = region.endLine > lines2.length ? 1 / 0 : region.endColumn, endColumn = clamp(end, endLine === startLine ? startColumn : 1, lengthOf(lines2, endLine) + 1);
  return { startLine, startColumn, endLine, endColumn };
}
function clamp(value, least, most) {
  return Math.max(least, Math.min(value, most));
}
function lengthOf(lines2, line) {
  return lines2[line - 1]?.length ?? 0;
}

// src/findings/fingerprint.ts
var MAX_LINES = 20, MAX_WIDTH = 400, AROUND = 80, HEX_DIGITS = 24;
function fingerprintBase(family, path22, code) {
  let text2 = [family, path22, code].join("\0");
  return (0, import_node_crypto6.createHash)("sha256").update(text2).digest("hex").slice(0, HEX_DIGITS);
}
function numberedFingerprints(bases) {
  let counts = /* @__PURE__ */ new Map();
  return bases.map((base) => {
    let count2 = (counts.get(base) ?? 0) + 1;
    return counts.set(base, count2), `${base}:${count2}`;
  });
}
function baseOf(fingerprint) {
  return fingerprint.replace(/:\d+$/, "");
}
function flaggedCode(lines2, region) {
  let last = Math.min(lastLine2(region), region.startLine + MAX_LINES - 1), parts = [];
  for (let number = region.startLine; number <= last; number++)
    parts.push(nearRegion(lines2[number - 1] ?? "", number, region));
  return parts.join("").replaceAll(/\s+/g, "");
}
function nearRegion(line, number, region) {
  if (line.length <= MAX_WIDTH) return line;
  let start = number === region.startLine ? region.startColumn - 1 : 0, end = number === region.endLine ? region.endColumn - 1 : line.length, from = Math.max(0, start - AROUND);
  return line.slice(from, Math.min(end + AROUND, from + MAX_WIDTH));
}

// src/findings/kinship.ts
var KIN = [
  ["weak-cipher", "weak-hash", "weak-key", "insecure-protocol"],
  ["tls-verification", "insecure-protocol", "cleartext-transmission"],
  ["code-injection", "command-injection", "template-injection", "deserialization", "unsafe-reflection"],
  ["xss", "template-injection"],
  ["path-traversal", "ssrf"],
  ["path-traversal", "unsafe-reflection"],
  ["open-redirect", "xss"],
  ["missing-timeout", "resource-exhaustion"],
  ["regex-dos", "resource-exhaustion"],
  ["hardcoded-secret", "credentials-storage", "jwt-verification"],
  ["prototype-pollution", "mass-assignment"],
  ["insecure-cookie", "session"],
  ["csrf", "insecure-cookie"],
  ["log-injection", "header-injection"],
  ["permissions", "insecure-temp-file", "path-traversal"],
  ["debug-enabled", "information-exposure"],
  ["authentication", "authorization"],
  ["buffer-overflow", "integer-overflow"]
], CATEGORIES = /* @__PURE__ */ new Set([
  "CWE-20",
  "CWE-74",
  "CWE-284",
  "CWE-693",
  "CWE-703",
  "CWE-707",
  "CWE-710"
]);
function areKin(a, b) {
  return KIN.some((group) => group.includes(a) && group.includes(b));
}
function shareWeakness(a, b) {
  return a.some((cwe) => b.includes(cwe) && !CATEGORIES.has(cwe));
}

// src/findings/region.ts
function comparePositions(line, column, otherLine, otherColumn) {
  return line - otherLine || column - otherColumn;
}
function compareStarts(a, b) {
  return comparePositions(a.startLine, a.startColumn, b.startLine, b.startColumn);
}
function compareEnds(a, b) {
  return comparePositions(a.endLine, a.endColumn, b.endLine, b.endColumn);
}
function overlap(a, b) {
  return compareStarts(a, b) === 0 || startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
function startsBeforeEnd(a, b) {
  return comparePositions(a.startLine, a.startColumn, b.endLine, b.endColumn) < 0;
}
function sameRegion(a, b) {
  return compareStarts(a, b) === 0 && compareEnds(a, b) === 0;
}
function compareSizes(a, b) {
  return a.endLine - a.startLine - (b.endLine - b.startLine) || a.endColumn - a.startColumn - (b.endColumn - b.startColumn);
}
var LINE = 1e4;
function likeness(a, b) {
  let starts = [a, b].map(({ startLine, startColumn }) => startLine * LINE + startColumn), ends = [a, b].map(({ endLine, endColumn }) => endLine * LINE + endColumn), all = Math.max(...ends) - Math.min(...starts);
  return all === 0 ? 1 : (Math.min(...ends) - Math.max(...starts)) / all;
}
function touches(region, changed) {
  if (changed === "all") return !0;
  let low = 0, high = changed.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (changed[middle]?.[1] ?? 0) < region.startLine ? low = middle + 1 : high = middle;
  }
  return (changed[low]?.[0] ?? 1 / 0) <= lastLine2(region);
}

// src/findings/merge.ts
function mergeSightings(sightings) {
  let groups = [], open = [];
  for (let sighting of sightings.toSorted(compareForSweep)) {
    open = open.filter(({ anchor }) => overlap(anchor, sighting.reach));
    let group = closest(open, sighting);
    if (group === void 0) {
      let created = { members: [sighting], anchor: sighting.reach };
      groups.push(created), open.push(created);
    } else
      group.members.push(sighting), compareSizes(sighting.reach, group.anchor) < 0 && (group.anchor = sighting.reach);
  }
  return groups.map(({ members }) => members);
}
function closest(open, sighting) {
  let rated = open.filter((group) => accepts(group, sighting)).map((group) => ({
    group,
    isNamesake: group.members.some((member) => areNamesakes(member, sighting)),
    likeness: likeness(group.anchor, sighting.reach)
  })), [best] = rated.toSorted((a, b) => Number(b.isNamesake) - Number(a.isNamesake) || b.likeness - a.likeness);
  return best?.group;
}
function areNamesakes(a, b) {
  let known2 = new Set(ruleNames(a));
  return ruleNames(b).some((name) => known2.has(name));
}
function ruleNames({ names }) {
  return names.filter((name) => !name.startsWith("cwe-"));
}
function accepts({ members }, sighting) {
  return (members.some((member) => sameWeakness(member, sighting)) || isKinOfOthers(members, sighting)) && members.every((member) => !isSecondOfRule(member, sighting));
}
function sameWeakness(a, b) {
  return sameFamily(a, b) || a.secret && b.secret ? !0 : shareWeakness(a.witness.cwe, b.witness.cwe);
}
var WIDE2 = /* @__PURE__ */ new Set(["other", "insecure-import"]);
function sameFamily(a, b) {
  return a.rule.family === b.rule.family && !WIDE2.has(a.rule.family);
}
function isKinOfOthers(members, sighting) {
  return members.some(({ witness }) => witness.analyzer === sighting.witness.analyzer) ? !1 : members.some(({ rule }) => areKin(rule.family, sighting.rule.family));
}
function isSecondOfRule(a, b) {
  return a.witness.analyzer === b.witness.analyzer && a.witness.ruleId === b.witness.ruleId && !sameRegion(a.witness.region, b.witness.region);
}
function compareForSweep(a, b) {
  return compareStarts(a.reach, b.reach) || compareEnds(b.reach, a.reach) || compareWitnesses(a, b);
}
function compareWitnesses(a, b) {
  return SEVERITIES.indexOf(a.witness.severity) - SEVERITIES.indexOf(b.witness.severity) || CONFIDENCES.indexOf(a.witness.confidence) - CONFIDENCES.indexOf(b.witness.confidence) || compareSizes(a.witness.region, b.witness.region) || compareStarts(a.witness.region, b.witness.region) || compareText(a.witness.analyzer, b.witness.analyzer) || compareText(a.witness.ruleId, b.witness.ruleId) || compareText(a.witness.message, b.witness.message);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/findings/baseline.ts
var BASELINE_SCHEMA_VERSION = 1;
async function readBaseline(file) {
  let text2;
  try {
    text2 = await (0, import_promises.readFile)(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    let message = error instanceof Error ? error.message : String(error);
    throw new UserError(`the baseline ${file} cannot be read: ${message}`, "check that it is a file you may read");
  }
  return parseBaseline(text2, file);
}
function baselineOf(findings) {
  let entries = /* @__PURE__ */ new Map();
  for (let { fingerprint, ruleId, path: path22, message, disposition } of findings) {
    if (disposition !== "blocking" && disposition !== "baselined") continue;
    let base = baseOf(fingerprint), known2 = entries.get(base);
    known2 === void 0 ? entries.set(base, { fingerprint: base, ruleId, path: path22, count: 1, message }) : known2.count += 1;
  }
  return { entries: [...entries.values()].toSorted(compareEntries) };
}
function grew(known2, next) {
  let counts = new Map(known2.entries.map(({ fingerprint, count: count2 }) => [fingerprint, count2]));
  return next.entries.flatMap((entry) => {
    let more = entry.count - (counts.get(entry.fingerprint) ?? 0);
    return more > 0 ? [{ ...entry, count: more }] : [];
  });
}
function serializeBaseline({ entries }) {
  let lines2 = entries.toSorted(compareEntries).map(
    ({ path: path22, ruleId, fingerprint, count: count2, message }) => JSON.stringify({ path: path22, ruleId, fingerprint, count: count2, ...message === void 0 ? {} : { message } })
  ), list = lines2.length === 0 ? "[]" : `[
    ${lines2.join(`,
    `)}
  ]`;
  return `{
  "schemaVersion": ${BASELINE_SCHEMA_VERSION},
  "entries": ${list}
}
`;
}
function compareEntries(a, b) {
  return compareText(a.path, b.path) || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}
function parseBaseline(text2, file) {
  let data = parseJson2(text2, file);
  if (!isRecord(data)) throw broken(file, "is no JSON object");
  let version2 = data.schemaVersion;
  if (typeof version2 == "number" && version2 > BASELINE_SCHEMA_VERSION)
    throw new UserError(
      `the baseline ${file} has schemaVersion ${version2}, newer than this provenfix knows`,
      "update provenfix"
    );
  if (version2 !== BASELINE_SCHEMA_VERSION) throw broken(file, `needs "schemaVersion": ${BASELINE_SCHEMA_VERSION}`);
  if (!Array.isArray(data.entries)) throw broken(file, 'needs a list "entries"');
  return { entries: withoutDuplicates(data.entries.map((entry, index) => parseEntry(entry, index, file))) };
}
function parseJson2(text2, file) {
  if (/^(<{7}|={7}|>{7})( |$)/m.test(text2))
    throw broken(file, "holds conflict markers of a merge", "take either side, then run `provenfix baseline`");
  try {
    return JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw broken(file, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
function parseEntry(entry, index, file) {
  let place2 = `entries[${index}]`;
  if (!isRecord(entry)) throw broken(file, `${place2} is no object`);
  let { count: count2, message } = entry, fingerprint = textOf(entry, "fingerprint", place2, file), ruleId = textOf(entry, "ruleId", place2, file), path22 = textOf(entry, "path", place2, file);
  if (typeof count2 != "number" || !Number.isSafeInteger(count2) || count2 < 1)
    throw broken(file, `${place2}.count must be a whole number from 1`);
  return { fingerprint, ruleId, path: path22, count: count2, ...typeof message == "string" ? { message } : {} };
}
function textOf(entry, key, place2, file) {
  let value = entry[key];
  if (typeof value != "string" || value === "") throw broken(file, `${place2}.${key} must be a text that is not empty`);
  return value;
}
function withoutDuplicates(entries) {
  let unique = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let known2 = unique.get(entry.fingerprint);
    (known2 === void 0 || known2.count < entry.count) && unique.set(entry.fingerprint, entry);
  }
  return [...unique.values()];
}
function isRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function broken(file, problem, hint = "mend it, or write it anew with `provenfix baseline`") {
  return new UserError(`the baseline ${file} ${problem}`, hint);
}

// src/findings/accept.ts
function accept(drafts, baseline2) {
  let left = new Map(baseline2.entries.map(({ fingerprint, count: count2 }) => [fingerprint, count2])), accepted = /* @__PURE__ */ new Set(), take = (index, identities) => {
    let known2 = identities.find((identity) => (left.get(identity) ?? 0) > 0);
    known2 === void 0 || accepted.has(index) || (left.set(known2, (left.get(known2) ?? 0) - 1), accepted.add(index));
  }, eligible = [...drafts.entries()].filter(([, { silencedBy }]) => silencedBy === void 0), ordered = [...eligible.filter(([, { changed }]) => !changed), ...eligible.filter(([, { changed }]) => changed)];
  for (let [index, { identities }] of ordered) take(index, identities.slice(0, 1));
  for (let [index, { identities }] of ordered) take(index, identities);
  return { accepted, left };
}
function baselineUse(baseline2, { accepted, left }, path22, coverage, known2) {
  let knownIds = new Set(known2.rules.map(({ id }) => id)), stale = baseline2.entries.flatMap((entry) => {
    let count2 = left.get(entry.fingerprint) ?? 0, judged = coverage.gone(entry.path) || coverage.checked(entry.path) && knownIds.has(entry.ruleId), { fingerprint, ruleId } = entry;
    return count2 > 0 && judged ? [{ fingerprint, ruleId, path: entry.path, count: count2 }] : [];
  });
  return { path: path22, accepted: accepted.size, stale: stale.toSorted(compareEntries) };
}

// src/findings/coverage.ts
function coverageOf({ selection, scans, skipped: skipped2 = [], unreadable: unreadable2 = [] }) {
  let selected = new Set(selection.files.map(({ path: path22 }) => path22)), left = new Map([...selection.skipped, ...skipped2].map(({ path: path22, reason }) => [path22, reason])), unchecked2 = new Set(unreadable2.map(({ path: path22 }) => path22));
  for (let scan2 of scans)
    if (scan2.status === "completed") for (let { path: path22 } of scan2.unchecked) unchecked2.add(path22);
  let complete = scans.every(({ status }) => status === "completed"), whole = selection.asked.kind === "paths" && selection.asked.paths.length === 0, present = selection.shard?.paths ?? selected;
  return {
    checked: (path22) => complete && selected.has(path22) && !left.has(path22) && !unchecked2.has(path22),
    gone: (path22) => left.get(path22) === "deleted" || whole && !present.has(path22) && !left.has(path22),
    whole,
    complete
  };
}

// src/findings/witnesses.ts
var SAME_ENGINE = /* @__PURE__ */ new Map([["ruff", "python"]]);
function independent(analyzers2) {
  return new Set([...analyzers2].map((name) => SAME_ENGINE.get(name) ?? name));
}
function tooFewWitnesses(seen, least) {
  return seen >= least ? void 0 : `only ${seen === 1 ? "1 analyzer" : `${seen} independent analyzers`} saw it, and minWitnesses asks for ${least}`;
}
function consensusOf(findings, least, readersOf) {
  if (least < 2) return { least, files: 0 };
  let short = [...new Set(findings.map(({ path: path22 }) => path22))].map((path22) => ({ path: path22, readers: [...readersOf(path22)] })).filter(({ readers }) => independent(readers).size < least), [first] = short;
  return { least, files: short.length, ...first && { first } };
}
function consensusNotices({ least, files, first }) {
  if (first === void 0) return [];
  let more = files === 1 ? "" : ` and ${files - 1} more`, names = first.readers.length === 0 ? "none" : first.readers.join(", ");
  return [
    `minWitnesses is ${least}, but fewer independent analyzers read ${first.path}${more} (${names}): nothing can block there`
  ];
}

// src/findings/disposition.ts
function dispose(draft, accepted, settings) {
  let [disposition, because] = decide(draft, accepted, settings);
  return { ...draft.finding, disposition, reason: [because, ...draft.notes].join("; ") };
}
function decide(draft, accepted, settings) {
  let { finding, failOn } = draft;
  if (draft.silencedBy !== void 0) return ["suppressed", draft.silencedBy];
  if (accepted) return ["baselined", `accepted in ${settings.baseline}`];
  if (!draft.changed) return ["outside-change", "on lines that the change does not touch"];
  if (draft.onlyOpinion) return ["advisory", "only a language model saw it, and its word alone never blocks"];
  let shortfall = belowThreshold(finding, failOn) ?? tooFewWitnesses(draft.seenBy, settings.minWitnesses);
  return shortfall !== void 0 ? ["advisory", shortfall] : [
    "blocking",
    `${describe(finding)} blocks from ${failOn.severity} severity and ${failOn.confidence} confidence up`
  ];
}
function belowThreshold(finding, failOn) {
  if (failOn.severity === "never") return "the configuration says that nothing blocks here";
  if (SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(failOn.severity))
    return `${finding.severity} severity is below the threshold, ${failOn.severity}`;
  if (CONFIDENCES.indexOf(finding.confidence) > CONFIDENCES.indexOf(failOn.confidence))
    return `${finding.confidence} confidence is below the threshold, ${failOn.confidence}`;
}
function describe({ severity, confidence }) {
  return `${severity} severity with ${confidence} confidence`;
}

// src/findings/frame.ts
var CONTEXT = 2, MAX_FLAGGED = 12, MAX_WIDTH2 = 240, LEAD = 60;
function frameOf(lineCount, region, masker) {
  let firstLine3 = Math.max(1, region.startLine - CONTEXT), lines2 = [], shown = { ...region };
  for (let number = firstLine3; number <= lastShown(lineCount, region); number++) {
    let masked = masker.line(number), flaggedStart = number === region.startLine ? masked.move(region.startColumn - 1, "start") : 0, cut2 = cutAround(masked.text, flaggedStart);
    lines2.push(detached(cut2.text)), number === region.startLine && (shown.startColumn = cut2.move(flaggedStart) + 1), number === region.endLine && (shown.endColumn = cut2.move(masked.move(region.endColumn - 1, "end")) + 1);
  }
  return { firstLine: firstLine3, lines: lines2, ...sameRegion(shown, region) ? {} : { region: shown } };
}
function detached(text2) {
  return ` ${text2}`.slice(1);
}
function lastShown(lineCount, region) {
  let last = lastLine2(region);
  return last - region.startLine >= MAX_FLAGGED ? region.startLine + MAX_FLAGGED - 1 : Math.min(lineCount, last + CONTEXT);
}
function cutAround(line, offset) {
  if (line.length <= MAX_WIDTH2) return { text: line, move: (at) => Math.min(at, line.length) };
  let from = boundary(line, Math.max(0, Math.min(offset - LEAD, line.length - MAX_WIDTH2))), to = boundary(line, Math.min(line.length, from + MAX_WIDTH2)), before = from > 0 ? "…" : "";
  return { text: `${before}${line.slice(from, to)}${to < line.length ? "…" : ""}`, move: (at) => Math.max(from, Math.min(at, to)) - from + before.length };
}
function boundary(line, at) {
  return /[\uDC00-\uDFFF]/.test(line[at] ?? "") && at > 0 ? at - 1 : at;
}

// src/findings/draft.ts
function draftOf(group, file) {
  let voices = voicesOf(group, file.ledger), audible = voices.filter(({ silent }) => !silent), some = (audible.length > 0 ? audible : voices).map(({ sighting }) => sighting), certain = some.filter(({ advisory }) => !advisory), heard = certain.length > 0 ? certain : some;
  for (let silencer of new Set(voices.flatMap(({ silencers }) => silencers)))
    silencer.failure === void 0 && (silencer.record.uses += 1);
  return {
    finding: findingOf(voices, heard, file),
    identities: identitiesOf(heard, file),
    changed: heard.some(({ witness }) => touches(witness.region, file.changed)),
    silencedBy: audible.length > 0 ? void 0 : silenceReason(voices),
    notes: notesOf(voices, audible),
    failOn: file.policy.failOn,
    onlyOpinion: certain.length === 0,
    seenBy: independent(heard.map(({ witness }) => witness.analyzer)).size
  };
}
function voicesOf(group, ledger) {
  let named = group.map((sighting) => ({ sighting, silencers: ledger.silencersOf(sighting) }));
  return named.map(({ sighting }) => {
    let silencers = new Set(
      named.flatMap((other) => other.silencers.filter((silencer) => silences(silencer, other.sighting, sighting)))
    ), silent = sighting.off || [...silencers].some(({ failure }) => failure === void 0);
    return { sighting, silencers: [...silencers], silent };
  }).toSorted(compareVoices);
}
function silences({ record }, named, other) {
  if (named === other) return !0;
  let sameDefect = named.rule.family === other.rule.family || named.secret && other.secret, isWorse = SEVERITIES.indexOf(other.witness.severity) < SEVERITIES.indexOf(named.witness.severity);
  return record.source !== "native" && sameDefect && !isWorse;
}
function compareVoices(a, b) {
  return Number(a.silent) - Number(b.silent) || compareWitnesses(a.sighting, b.sighting);
}
function findingOf(voices, heard, file) {
  let lead = heard[0];
  if (lead === void 0) throw new Error("a group without sightings");
  let { analyzer, ruleId, message, severity, region } = lead.witness;
  return {
    ruleId,
    analyzer,
    title: lead.rule.title,
    message,
    cwe: [...new Set(heard.flatMap(({ witness }) => witness.cwe))],
    severity,
    confidence: CONFIDENCES.find((level) => heard.some(({ witness }) => witness.confidence === level)) ?? "low",
    family: lead.rule.family,
    path: file.path,
    ...region,
    frame: frameOf(file.lines.length, region, file.masker),
    fingerprint: "",
    lineHash: "",
    witnesses: voices.map(({ sighting }) => sighting.witness),
    disposition: "blocking",
    reason: ""
  };
}
function identitiesOf(heard, { path: path22, lines: lines2 }) {
  let family = heard[0]?.rule.family, bases = heard.filter(({ rule }) => rule.family === family).map(({ rule, witness }) => fingerprintBase(rule.family, path22, flaggedCode(lines2, witness.region)));
  return [...new Set(bases)];
}
function silenceReason(voices) {
  let reasons = voices.flatMap(({ sighting, silencers }) => {
    let holding = silencers.filter(({ failure }) => failure === void 0);
    return holding.length === 0 ? [`${sighting.witness.ruleId} is off in the configuration`] : holding.map(({ place: place2, record }) => record.source === "native" ? place2 : `${place2}: ${record.reason}`);
  });
  return [...new Set(reasons)].join("; ");
}
function notesOf(voices, audible) {
  if (audible.length === 0) return [];
  let failed2 = audible.flatMap(
    ({ silencers }) => silencers.map(({ place: place2, failure }) => `${place2} does not hold: ${failure}`)
  ), others = audible.map(({ sighting: { witness } }) => `${witness.ruleId} (${witness.analyzer})`).join(", "), partial = voices.filter(({ silent }) => silent).flatMap(
    ({ sighting, silencers }) => silencers.filter(({ failure }) => failure === void 0).map(({ place: place2 }) => `${place2} silences ${sighting.witness.ruleId}, not ${others}`)
  );
  return [.../* @__PURE__ */ new Set([...failed2, ...partial])];
}

// src/findings/group.ts
function groupBy2(items, keyOf2) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf2(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return groups;
}

// src/findings/flow.ts
var FLOWING = /* @__PURE__ */ new Set([
  "code-injection",
  "command-injection",
  "ldap-injection",
  "nosql-injection",
  "open-redirect",
  "path-traversal",
  "sql-injection",
  "ssrf",
  "template-injection",
  "xpath-injection",
  "xss"
]), REACH = 30, MOST_LINES = 20, MOST_BEFORE = 100, ASSIGNMENT = /^\s*(?:[\w<>[\],*&.]+\s+){0,3}(?<name>[A-Za-z_$][\w$]*)(?:\s*:\s*[\w<>[\]|. ]+)?\s*(?:[:+.]?=)(?![=>~])/, FUNCTION = /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+)*(?:def|func|function|class|fn)\b/;
function joinFlows(groups, lines2) {
  let joined2 = /* @__PURE__ */ new Set(), byFamily = groupBy2(groups.filter(isFlowing), ([first]) => first?.rule.family);
  for (let alike of byFamily.values()) {
    if (rulesOf3(alike).size < 2) continue;
    let sorted = alike.toSorted((a, b) => compareStarts(placeOf(a), placeOf(b)));
    for (let [index, use] of sorted.entries()) {
      let making = makingOf(use, index, sorted, (group) => !joined2.has(group) && isMakingOf(group, use, lines2));
      making !== void 0 && (use.push(...making), joined2.add(making));
    }
  }
  return groups.filter((group) => !joined2.has(group));
}
function rulesOf3(groups) {
  return new Set(groups.flatMap((group) => group.map(ruleOf2)));
}
function ruleOf2({ witness }) {
  return `${witness.analyzer}\0${witness.ruleId}`;
}
function makingOf(use, index, sorted, fits) {
  let start = placeOf(use).startLine;
  for (let before = index - 1; before >= Math.max(0, index - MOST_BEFORE); before--) {
    let group = sorted[before];
    if (group === void 0 || start - placeOf(group).startLine > REACH + MOST_LINES) return;
    if (fits(group)) return group;
  }
}
function isFlowing([first]) {
  return first !== void 0 && FLOWING.has(first.rule.family);
}
function placeOf([first]) {
  if (first === void 0) throw new Error("a group without sightings");
  return first.reach;
}
function isMakingOf(making, use, lines2) {
  let [from, to] = [placeOf(making), placeOf(use)], distance = to.startLine - from.endLine;
  if (distance < 1 || distance > REACH || sharesRule(making, use)) return !1;
  let name = ASSIGNMENT.exec(lines2[from.startLine - 1] ?? "")?.groups?.name;
  return name === void 0 || !mentions2(lines2.slice(to.startLine - 1, to.endLine), name) ? !1 : !lines2.slice(from.endLine, to.startLine - 1).some((line) => FUNCTION.test(line) || ASSIGNMENT.exec(line)?.groups?.name === name);
}
function sharesRule(a, b) {
  return a.some((one) => b.some((other) => ruleOf2(one) === ruleOf2(other)));
}
function mentions2(lines2, name) {
  return lines2.some((line) => line.split(/[^\w$]+/).includes(name));
}

// src/findings/line-hash.ts
var EVICTED_LOW = Number(BigInt.asIntN(32, BigInt(37) ** BigInt(100))), TWO_32 = 2 ** 32, TAB2 = 9, LF = 10, CR = 13, SPACE = 32;
function lineHashes(text2, wanted) {
  let kept = keptUnits(text2), lows = lowHalves(kept), wantedLows = new Set([...wanted].map((line) => lows[line - 1])), counts = /* @__PURE__ */ new Map(), hashes = /* @__PURE__ */ new Map();
  for (let index = 0; index < lows.length; index++) {
    if (!wantedLows.has(lows[index])) continue;
    let hash5 = hashFrom(kept.units, kept.starts[index] ?? 0), count2 = (counts.get(hash5) ?? 0) + 1;
    counts.set(hash5, count2), wanted.has(index + 1) && hashes.set(index + 1, `${hash5}:${count2}`);
  }
  return hashes;
}
function keptUnits(text2) {
  let units = new Uint16Array(text2.length + 1 + 100), starts = [0], length = 0, afterCr = !1;
  for (let at = 0; at < text2.length; at++) {
    let unit = text2.charCodeAt(at);
    if (unit === SPACE || unit === TAB2 || unit === LF && afterCr) {
      afterCr = !1;
      continue;
    }
    afterCr = unit === CR;
    let ends = afterCr || unit === LF;
    units[length++] = ends ? LF : unit, ends && starts.push(length);
  }
  return units[length++] = 65535, { units, length, starts };
}
function lowHalves({ units, length, starts }) {
  let lows = new Int32Array(starts.length), low = 0, line = 0, due = 99;
  for (let at = 0; at < length + 100; at++) {
    let evicted = at < 100 ? 0 : units[at - 100] ?? 0;
    low = Math.imul(low, 37) + (units[at] ?? 0) - Math.imul(EVICTED_LOW, evicted) | 0, at === due && (lows[line] = low, line += 1, due = (starts[line] ?? length + 100) + 100 - 1);
  }
  return lows;
}
function hashFrom(units, start) {
  let high = 0, low = 0;
  for (let at = start; at < start + 100; at++) {
    let sum = low * 37 + (units[at] ?? 0);
    low = sum >>> 0, high = high * 37 + (sum - low) / TWO_32 >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/findings/secret-values.ts
var MASK = "****", LEAST_SEARCHED = 4, LEAST_WITHIN_WORDS = 8, LEAST_WITH_PREFIX = 20, NAME2 = String.raw`(?:[\w.$-]+|"[\w.$-]+"|'[\w.$-]+')(?:\[["']?[\w.-]+["']?\])*`, OPERATOR = String.raw`(?:[=!]==?|:?=|:|=>)`, QUOTED = new RegExp(
  String.raw`^(?<head>(?:${NAME2}\s*${OPERATOR}\s*)?[a-zA-Z]{0,2})(?<quote>"""|'''|["'\`])(?<value>.*)\k<quote>$`,
  "s"
);
function maskOf(value) {
  return value.length >= LEAST_WITH_PREFIX && /^[\w.+/=-]+$/.test(value) && /\d/.test(value) ? value.slice(0, 4) + MASK : MASK;
}
function secretSpans(lines2, region) {
  if (lastLine2(region) === region.startLine) return [[region.startLine, spanInLine(lines2, region)]];
  let spans = [];
  for (let number = region.startLine; number <= lastLine2(region); number++) {
    let line = lines2[number - 1] ?? "", start = number === region.startLine ? region.startColumn - 1 : line.search(/\S|$/), end = number === region.endLine ? region.endColumn - 1 : line.length;
    end > start && spans.push([number, { start, end, shown: MASK }]);
  }
  return spans;
}
function spanInLine(lines2, region) {
  let line = lines2[region.startLine - 1] ?? "", [start, end] = [region.startColumn - 1, region.endLine > region.startLine ? line.length : region.endColumn - 1], slice = line.slice(start, end), { head, quote, value } = QUOTED.exec(slice)?.groups ?? {};
  if (head === void 0 || quote === void 0 || value === void 0) return { start, end, shown: maskOf(slice) };
  let valueStart = start + head.length + quote.length;
  return { start: valueStart, end: valueStart + value.length, shown: maskOf(value) };
}
function indexValues(values) {
  let index = /* @__PURE__ */ new Map();
  for (let value of values) {
    let trimmed = value.trim();
    if (trimmed.length < LEAST_SEARCHED) continue;
    let lengths = getOrAdd(index, trimmed.slice(0, LEAST_SEARCHED), () => /* @__PURE__ */ new Map());
    getOrAdd(lengths, trimmed.length, () => /* @__PURE__ */ new Set()).add(trimmed);
  }
  return index;
}
function getOrAdd(map, key, create) {
  let known2 = map.get(key) ?? create();
  return map.set(key, known2), known2;
}
function findValues(text2, index) {
  let spans = [];
  if (index.size === 0) return spans;
  for (let start = 0; start + LEAST_SEARCHED <= text2.length; start++) {
    let end = longestValueAt(text2, start, index);
    end !== void 0 && spans.push({ start, end, shown: maskOf(text2.slice(start, end)) });
  }
  return spans;
}
function longestValueAt(text2, start, index) {
  let longest;
  for (let [length, values] of index.get(text2.slice(start, start + LEAST_SEARCHED)) ?? []) {
    let end = start + length;
    end <= (longest ?? start) || !values.has(text2.slice(start, end)) || (length >= LEAST_WITHIN_WORDS || standsAlone(text2, start, end)) && (longest = end);
  }
  return longest;
}
function standsAlone(text2, start, end) {
  return !/[A-Za-z0-9]/.test(`${text2[start - 1] ?? ""}${text2[end] ?? ""}`);
}

// src/findings/mask.ts
function createMasker(lines2, secrets2) {
  if (secrets2.length === 0) return { line: (number) => plainLine(lines2[number - 1] ?? ""), text: (text2) => text2 };
  let byLine = /* @__PURE__ */ new Map(), values = /* @__PURE__ */ new Set();
  for (let [number, span] of secrets2.flatMap((region) => secretSpans(lines2, region))) {
    let spans = byLine.get(number);
    spans === void 0 ? byLine.set(number, [span]) : spans.push(span), values.add((lines2[number - 1] ?? "").slice(span.start, span.end));
  }
  let index = indexValues(values), known2 = /* @__PURE__ */ new Map();
  return { line: (number) => {
    let text2 = lines2[number - 1] ?? "", masked = known2.get(number) ?? maskLine(text2, [...byLine.get(number) ?? [], ...findValues(text2, index)]);
    return known2.set(number, masked), masked;
  }, text: (text2) => maskLine(text2, findValues(text2, index)).text };
}
function plainLine(text2) {
  return { text: text2, move: (offset) => Math.min(offset, text2.length) };
}
function maskLine(text2, found) {
  if (found.length === 0) return plainLine(text2);
  let parts = [], hidden = [], at = 0, shift = 0;
  for (let span of unite(found)) {
    parts.push(text2.slice(at, span.start), span.shown);
    let shiftBefore = shift;
    shift += span.shown.length - (span.end - span.start), hidden.push({ ...span, shiftBefore, shiftAfter: shift }), at = span.end;
  }
  return { text: parts.join("") + text2.slice(at), move: (offset, side) => moveOffset(offset, side, hidden) };
}
function unite(spans) {
  let united = [];
  for (let span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let last = united.at(-1);
    last === void 0 || span.start >= last.end ? united.push({ ...span }) : last.end = Math.max(last.end, span.end);
  }
  return united;
}
function moveOffset(offset, side, hidden) {
  let last = lastBefore(offset, hidden);
  return last === void 0 ? offset : offset >= last.end ? offset + last.shiftAfter : last.start + last.shiftBefore + (side === "start" ? 0 : last.shown.length);
}
function lastBefore(offset, hidden) {
  let low = 0, high = hidden.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (hidden[middle]?.start ?? 1 / 0) < offset ? low = middle + 1 : high = middle;
  }
  return hidden[low - 1];
}

// src/findings/names.ts
function canonicalName(name) {
  let folded = name.trim().toLowerCase(), cwe = /^cwe[-_ ]?0*(\d+)$/.exec(folded);
  return cwe ? `cwe-${cwe[1]}` : folded;
}
function namesOf(rule, cwe = rule.cwe) {
  return [...new Set([rule.id, ...rule.aliases, ...cwe, ...rule.cwe].map(canonicalName))];
}

// src/findings/reach.ts
function reachOf(lines2, region) {
  let end = callEnd(lines2, region);
  return end === void 0 ? region : { ...region, ...end };
}
function callEnd(lines2, region) {
  if (lines2[region.endLine - 1]?.[region.endColumn - 1] !== "(") return;
  let depth = 0, units = 0, beyond = Math.min(region.endLine + 12, lines2.length + 1);
  for (let number = region.endLine; number < beyond; number++) {
    let line = lines2[number - 1] ?? "";
    for (let at = number === region.endLine ? region.endColumn - 1 : 0; at < line.length; at++) {
      if (depth += depthChange(line[at] ?? ""), depth === 0) return { endLine: number, endColumn: at + 2 };
      if (units += 1, units > 1e3) return;
    }
  }
}
function depthChange(char) {
  return "([{".includes(char) ? 1 : ")]}".includes(char) ? -1 : 0;
}

// src/findings/sighting.ts
function sightingOf(detection, file) {
  let rule = file.rules.find(detection.analyzer, detection.ruleId) ?? unknownRule(detection), cwe = detection.cwe ?? rule.cwe, names = namesOf(rule, cwe), setting = file.policy.settingOf(names), region = clampRegion(detection.region, file.lines), severity = detection.severity ?? rule.severity;
  return {
    witness: {
      analyzer: detection.analyzer,
      ruleId: detection.ruleId,
      message: file.masker.text(detection.message),
      severity: setting === void 0 || setting === "off" ? severity : setting,
      confidence: detection.confidence ?? rule.confidence,
      cwe,
      region
    },
    rule,
    names,
    reach: reachOf(file.lines, region),
    secret: detection.secret === !0,
    advisory: detection.advisory === !0,
    off: setting === "off",
    native: detection.suppression
  };
}
function unknownRule({ analyzer, ruleId, message }) {
  return {
    id: ruleId,
    analyzer,
    title: ruleId,
    cwe: [],
    severity: "medium",
    confidence: "medium",
    family: ruleId,
    aliases: [],
    help: { why: message, fix: "", bad: "", good: "", language: "", link: "" }
  };
}

// src/findings/draft-file.ts
function draftFile(file, ledger) {
  let { path: path22, source, detections } = file;
  if (source.kind === "lost") return draftLost(file, ledger);
  let secrets2 = detections.filter(({ secret }) => secret === !0).map(({ region }) => clampRegion(region, source.lines)), masker = createMasker(source.lines, secrets2), context = { ...file, lines: source.lines, masker, ledger: ledger.forFile(path22, masker) }, drafts = joinFlows(mergeSightings(detections.map((detection) => sightingOf(detection, context))), source.lines).map((group) => draftOf(group, context)).toSorted((a, b) => compareFindings(a.finding, b.finding));
  if (!file.lineHashes) return numbered(drafts, /* @__PURE__ */ new Map());
  let wanted = new Set(drafts.map(({ finding }) => finding.startLine));
  return numbered(drafts, lineHashes(source.bytes.toString("utf8"), wanted));
}
function draftLost(file, ledger) {
  let masker = createMasker([], []), context = { ...file, lines: [], masker, ledger: ledger.forFile(file.path, masker) }, drafts = file.detections.map((detection) => {
    let draft = draftOf([sightingOf(detection, context)], context), { ruleId, family } = draft.finding, identity = fingerprintBase(family, file.path, `${ruleId} ${JSON.stringify(detection.region)}`), frame = { firstLine: detection.region.startLine, lines: [] };
    return { ...draft, finding: { ...draft.finding, ...detection.region, frame }, identities: [identity] };
  });
  return numbered(
    drafts.toSorted((a, b) => compareFindings(a.finding, b.finding)),
    /* @__PURE__ */ new Map()
  );
}
function numbered(drafts, hashes) {
  let fingerprints = numberedFingerprints(drafts.map(({ identities }) => identities[0] ?? ""));
  return drafts.map((draft, index) => {
    let lineHash = hashes.get(draft.finding.startLine) ?? "";
    return { ...draft, finding: { ...draft.finding, fingerprint: fingerprints[index] ?? "", lineHash } };
  });
}
function compareFindings(a, b) {
  return compareText(a.path, b.path) || compareStarts(a, b) || compareText(a.ruleId, b.ruleId) || a.endLine - b.endLine || a.endColumn - b.endColumn || compareText(a.analyzer, b.analyzer) || compareText(a.message, b.message);
}

// src/findings/silencer.ts
function speaksOf(silencer, names) {
  let found = silencer.names.filter((name) => names.includes(name));
  for (let name of found) silencer.found.add(name);
  return found.length > 0 || silencer.names.length === 0;
}
function givesReason(reason) {
  return new RegExp("\\p{L}", "u").test(reason);
}

// src/findings/configured.ts
function configuredSilencers(entries, today2) {
  return Promise.all(
    entries.map(async (entry, index) => {
      let form = `suppressions[${index}]`, failure = entryProblem(entry, today2);
      return {
        record: recordOf(entry, form, failure),
        place: `\`${form}\` in the configuration`,
        failure,
        names: [canonicalName(entry.rule)],
        found: /* @__PURE__ */ new Set(),
        matches: await matcherOf([entry.path])
      };
    })
  );
}
function recordOf(entry, form, failure) {
  let { rule, path: path22, line, reason, owner, expires } = entry;
  return {
    source: "configuration",
    form,
    path: path22,
    line,
    rules: [rule],
    reason,
    ...owner === void 0 ? {} : { owner },
    ...expires === void 0 ? {} : { expires },
    uses: 0,
    held: failure === void 0,
    ...failure === void 0 ? {} : { problem: failure }
  };
}
function entryProblem({ reason, expires }, today2) {
  return givesReason(reason) ? expires !== void 0 && expires < today2 ? `it expired on ${expires}` : void 0 : "it gives no reason";
}
function sightOf({ found, matches, record }, { checked }, files, all) {
  let unchecked2 = files.filter((file) => matches(file) && !checked(file)).length, matched = [...all].filter(matches).length;
  return { found: found.size > 0, matched, unchecked: unchecked2, itself: checked(record.path) };
}
function entryUnused({ path: path22, rules: rules2 }, { found, matched, unchecked: unchecked2, itself }, { whole, complete }) {
  if (found) return;
  let notFound = complete ? `unused: ${rules2.join(", ")} is not found there` : void 0;
  return whole ? matched === 0 ? "unused: its path matches no file that is checked" : unchecked2 === 0 ? notFound : void 0 : path22.includes("/") && itself ? notFound : void 0;
}

// src/findings/inline.ts
var FORM2 = "provenfix-ignore";
function inlineSilencer(comment) {
  let failure = formProblem(comment), record = {
    source: "inline",
    form: FORM2,
    path: comment.path,
    line: comment.line,
    rules: comment.rules,
    reason: comment.reason,
    uses: 0,
    held: failure === void 0,
    ...failure === void 0 ? {} : { problem: failure }
  }, place2 = `the \`${FORM2}\` on line ${comment.line}`;
  return { record, place: place2, failure, names: comment.rules.map(canonicalName), found: /* @__PURE__ */ new Set() };
}
function formProblem({ rules: rules2, reason }) {
  if (rules2.length === 0) return `it names no rule; write \`${FORM2}[rule]: reason\``;
  if (!givesReason(reason)) return `it gives no reason; write \`${FORM2}[${rules2.join(", ")}]: reason\``;
}
function inlineUnused(silencer, known2, coverage) {
  let unused = silencer.names.filter((name) => !silencer.found.has(name));
  if (silencer.failure !== void 0 || unused.length === 0 || !coverage.checked(silencer.record.path))
    return;
  let named = silencer.record.rules.filter((rule) => unused.includes(canonicalName(rule))), unknown2 = named.filter((rule) => !known2.has(canonicalName(rule)));
  return unknown2.length > 0 ? `unused: no enabled analyzer has a rule ${unknown2.join(", ")}` : `unused: nothing of ${named.join(", ")} is found there`;
}

// src/findings/native.ts
function nativeSilencer(path22, { kind, line, text: text2 }) {
  return {
    record: { source: "native", form: kind, path: path22, line, rules: [], reason: text2, uses: 0, held: !0 },
    place: `the \`${kind}\` on line ${line}`,
    failure: void 0,
    names: [],
    found: /* @__PURE__ */ new Set()
  };
}

// src/findings/ledger.ts
async function openLedger(config2, ignores, today2) {
  let configured = await configuredSilencers(config2.suppressions, today2), inline = ignores.map((comment) => ({ covers: comment.covers, silencer: inlineSilencer(comment) })), inlineByPath = groupBy2(inline, ({ silencer }) => silencer.record.path), native = [];
  return {
    forFile(path22, masker) {
      let comments = inlineByPath.get(path22) ?? [];
      for (let { silencer } of comments) silencer.record.reason = masker.text(silencer.record.reason);
      return fileLedger(
        path22,
        masker,
        comments,
        configured.filter(({ matches }) => matches(path22)),
        native
      );
    },
    records({ rules: rules2 }, coverage, { files, all }) {
      let known2 = new Set(rules2.flatMap((rule) => namesOf(rule)));
      for (let { silencer } of inline) note(silencer.record, inlineUnused(silencer, known2, coverage));
      let entries = configured.map((silencer) => sightOf(silencer, coverage, files, all ?? files));
      for (let [index, { record, failure }] of configured.entries()) {
        let sight = entries[index];
        failure === void 0 && all === void 0 && sight && note(record, entryUnused(record, sight, coverage));
      }
      let inFiles = [...inline.map(({ silencer }) => silencer), ...native].map(({ record }) => record);
      return { records: [...configured.map(({ record }) => record), ...inFiles.toSorted(compareRecords)], entries };
    }
  };
}
function note(record, problem) {
  problem !== void 0 && (record.problem = problem);
}
function compareRecords(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.form, b.form);
}
function fileLedger(path22, masker, comments, configured, native) {
  let byLine = groupBy2(comments, ({ covers }) => covers), nativeByPlace = /* @__PURE__ */ new Map(), nativeOf = ({ native: found, rule }) => {
    if (found === void 0) return [];
    let key = `${found.kind} ${found.line}`, silencer = nativeByPlace.get(key) ?? nativeSilencer(path22, { ...found, text: masker.text(found.text) });
    return nativeByPlace.has(key) || native.push(silencer), nativeByPlace.set(key, silencer), silencer.record.rules.includes(rule.id) || (silencer.record.rules = [...silencer.record.rules, rule.id].toSorted()), [silencer];
  };
  return {
    silencersOf(sighting) {
      let inline = commentsOn(sighting, byLine).filter((silencer) => speaksOf(silencer, sighting.names)), entries = configured.filter((silencer) => speaksOf(silencer, sighting.names));
      return [...inline, ...entries, ...nativeOf(sighting)];
    }
  };
}
function commentsOn({ witness: { region } }, byLine) {
  if (byLine.size === 0) return [];
  let silencers = [];
  for (let line = region.startLine; line <= lastLine2(region); line++)
    silencers.push(...(byLine.get(line) ?? []).map(({ silencer }) => silencer));
  return silencers;
}

// src/findings/policy.ts
async function createPolicies(config2) {
  let overrides = await Promise.all(
    config2.overrides.map(async ({ paths, failOn, rules: rules2 }) => ({
      matches: await matcherOf(paths),
      failOn,
      settings: settingsOf(rules2)
    }))
  ), base = settingsOf(config2.rules);
  return (path22) => {
    let applying = overrides.filter(({ matches }) => matches(path22)), layers = [base, ...applying.map(({ settings }) => settings)].toReversed();
    return {
      failOn: Object.assign({ ...config2.failOn }, ...applying.map(({ failOn }) => failOn)),
      settingOf: (names) => firstSetting(layers, names)
    };
  };
}
function settingsOf(rules2) {
  return new Map(Object.entries(rules2).map(([name, setting]) => [canonicalName(name), setting]));
}
function firstSetting(layers, names) {
  for (let settings of layers) {
    let name = names.find((candidate) => settings.has(candidate));
    if (name !== void 0) return settings.get(name);
  }
}

// src/findings/source.ts
var CHANGED = "changed between its analysis and the report; scan again";
function sourceOf(content, detections, isUnchanged) {
  if (content === void 0) return { kind: "lost", message: "the analyzer reported on a file that was not selected" };
  if (content.kind === "unreadable")
    return { kind: "lost", message: `was analyzed, but could not be read again: ${content.message}` };
  if (content.kind === "skipped")
    return { kind: "lost", message: `was analyzed, but is now left out: ${content.reason}` };
  let { bytes, file } = content;
  if (!isUnchanged(file.path, bytes)) return { kind: "lost", message: CHANGED };
  let lines2 = splitLines(decodeText(bytes));
  return detections.some(({ region }) => region.startLine > lines2.length) ? { kind: "lost", message: CHANGED } : { kind: "text", bytes, lines: lines2 };
}

// src/findings/triage.ts
async function triage(input) {
  let { selection, rules: rules2, config: config2, baseline: baseline2 } = input, ledger = await openLedger(config2, input.ignores, input.today), { drafts, unchecked: unchecked2 } = await draftFindings(input, ledger), acceptance = accept(drafts, baseline2 ?? { entries: [] }), coverage = coverageOf(input), findings = drafts.map((draft, index) => dispose(draft, acceptance.accepted.has(index), config2)), seen = { files: selection.files.map(({ path: path22 }) => path22), all: selection.shard?.paths }, { records, entries } = ledger.records(rules2, coverage, seen);
  return {
    findings: findings.toSorted(compareFindings),
    suppressions: records,
    entries,
    whole: coverage.whole,
    ...baseline2 && { baseline: baselineUse(baseline2, acceptance, config2.baseline, coverage, rules2) },
    unchecked: unchecked2
  };
}
async function draftFindings(input, ledger) {
  let { selection, rules: rules2, lineHashes: lineHashes2, isUnchanged = () => !0 } = input, policyFor = await createPolicies(input.config), byPath = groupBy2(input.scans.flatMap(detectionsOf), ({ path: path22 }) => path22), drafts = [], unchecked2 = [], add = (path22, content) => {
    let detections = byPath.get(path22) ?? [];
    byPath.delete(path22);
    let source = sourceOf(content, detections, isUnchanged);
    source.kind === "lost" && unchecked2.push(changedWhileScanning(path22, source.message));
    let changed = content?.file.changed ?? "all";
    drafts.push(
      ...draftFile({ path: path22, changed, detections, source, policy: policyFor(path22), rules: rules2, lineHashes: lineHashes2 }, ledger)
    );
  }, files = selection.files.filter(({ path: path22 }) => byPath.has(path22));
  if (files.length > 0) for await (let content of selection.contents(files)) add(content.file.path, content);
  for (let path22 of byPath.keys()) add(path22, void 0);
  return { drafts, unchecked: unchecked2 };
}
function detectionsOf(scan2) {
  return scan2.status === "completed" ? scan2.detections : [];
}
function changedWhileScanning(path22, message) {
  return { path: path22, analyzer: "provenfix", kind: "changed-while-scanning", message };
}

// src/model/rule-book.ts
function ruleBook(rules2) {
  let byKey = /* @__PURE__ */ new Map();
  for (let rule of rules2) {
    let key = keyOf(rule.analyzer, rule.id);
    byKey.has(key) || byKey.set(key, rule);
  }
  return { rules: [...byKey.values()], find: (analyzer, id) => byKey.get(keyOf(analyzer, id)) };
}
function keyOf(analyzer, id) {
  return `${analyzer}\0${id}`;
}

// src/select/locate.ts
async function locate(request, host) {
  let cwd = realPathOf(host.cwd), found = await findRepository(cwd, host.env);
  if (request.kind !== "paths") return placeOf2(found, cwd, request.kind !== "all");
  let named = await requireNamed(request.paths, cwd);
  return named.length === 0 || holds(found, named) ? placeOf2(found, cwd, !1) : locateOutside(named, cwd, host);
}
function holds(found, named) {
  return found.kind === "repository" && named.every(({ absolute }) => isInside(absolute, found.topLevel));
}
async function locateOutside(named, cwd, host) {
  let common = commonFolder(named), found = await findRepository(common, withoutRepositoryVariables(host.env));
  return placeOf2(found, isInside(common, cwd) ? cwd : common, !1);
}
function placeOf2(found, otherwise, needed) {
  if (found.kind === "repository") return { root: found.topLevel, repository: found, notices: [] };
  if (needed) throw found.error;
  let notices2 = found.kind === "no-git" ? ["git was not found: ignored files are scanned too"] : [];
  return { root: otherwise, repository: void 0, notices: notices2 };
}

// src/select/change.ts
var import_node_path9 = __toESM(require_node_path2(), 1);

// src/select/changed-lines.ts
var [NEWLINE, AT, LETTER_I] = [10, 64, 105];
async function linesOfPatch(chunks) {
  let lines2 = /* @__PURE__ */ new Map(), pair = "";
  for await (let header of headersOf(chunks)) {
    pair = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(header)?.[1] ?? pair;
    let range = hunkRange(header);
    range && lines2.set(pair, withRange(lines2.get(pair) ?? [], range));
  }
  return lines2;
}
function linesOfHunks(patch2) {
  let ranges = [], next = 0, [added, removed] = [0, 0], endRun = () => {
    added > 0 ? ranges = withRange(ranges, [next - added, next - 1]) : removed > 0 && (ranges = withRange(ranges, [Math.max(next - 1, 1), next])), [added, removed] = [0, 0];
  };
  for (let line of patch2.split(`
`)) {
    let start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    line.startsWith("+") ? [next, added] = [next + 1, added + 1] : line.startsWith("-") ? removed += 1 : line.startsWith("\\") || (endRun(), next = start === void 0 ? next + 1 : Number(start));
  }
  return endRun(), ranges;
}
function intersect(a, b) {
  if (a === "all") return b;
  if (b === "all") return a;
  let common = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    let [first, last] = [Math.max(a[i][0], b[j][0]), Math.min(a[i][1], b[j][1])];
    first <= last && common.push([first, last]), a[i][1] < b[j][1] ? i += 1 : j += 1;
  }
  return common;
}
async function* headersOf(chunks) {
  let head = "";
  for await (let chunk of chunks)
    for (let at = 0; at < chunk.length; ) {
      let newline = chunk.indexOf(NEWLINE, at), end = newline < 0 ? chunk.length : newline;
      head === "" && chunk[at] !== AT && chunk[at] !== LETTER_I && (head = void 0), head !== void 0 && (head += chunk.toString("latin1", at, Math.min(end, at + 256))), newline >= 0 && (head !== void 0 && (yield head), head = ""), at = end + 1;
    }
}
function hunkRange(header) {
  let match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(header);
  if (!match) return;
  let [start, count2] = [Number(match[1]), Number(match[2] ?? 1)];
  return count2 > 0 ? [start, start + count2 - 1] : [Math.max(start, 1), start + 1];
}
function withRange(ranges, [first, last]) {
  let before = ranges.at(-1);
  return before && first < before[0] || (before && first <= before[1] + 1 ? ranges[ranges.length - 1] = [before[0], Math.max(before[1], last)] : ranges.push([first, last])), ranges;
}

// src/select/diff.ts
var RENAME_FLAGS = ["--find-renames", "-l400"], PATCH_FLAGS = ["--patch", "--unified=0", "--inter-hunk-context=0", "--diff-algorithm=myers", "--diff-filter=MR"];
async function diff(repository, what, maxFileSize) {
  let [entries, lines2] = await Promise.all([rawDiff(repository, what), patch(repository, what, maxFileSize)]);
  return {
    entries,
    changedLines: ({ oldOid, newOid }) => oldOid === newOid ? [] : lines2.get(`${oldOid}..${newOid}`) ?? "all"
  };
}
async function rawDiff(repository, what) {
  return parseRaw(await git(repository, ["diff", "--raw", "-z", ...PINNED_DIFF_FLAGS, ...RENAME_FLAGS, ...what, "--"]));
}
function parseRaw(output) {
  let fields = splitNul(output), entries = [];
  for (let at = 0; at < fields.length; ) {
    let [, newMode = "", oldOid = "", newOid = "", status = ""] = fields[at].split(" "), oldPath = fields[at + 1], renamed = status.startsWith("R"), path22 = renamed ? fields[at + 2] : oldPath;
    entries.push({ status: status[0], newMode, oldOid, newOid, path: path22, oldPath }), at += renamed ? 3 : 2;
  }
  return entries;
}
async function patch(repository, what, maxFileSize) {
  let args = [...["-c", `core.bigFileThreshold=${maxFileSize}`], "diff", ...PATCH_FLAGS, ...PINNED_DIFF_FLAGS, ...RENAME_FLAGS, ...what, "--"], running = startGit(repository, args);
  running.stdin.end();
  let lines2 = await linesOfPatch(running.stdout), end = await running.end;
  if (end.kind !== "exited" || end.code !== 0) throw gitError(args, end);
  return lines2;
}

// src/select/change.ts
var [SYMLINK, SUBMODULE] = ["120000", "160000"];
async function selectStaged(repository, request, host) {
  let compare = (what) => diff(repository, ["--cached", ...what], host.maxFileSize), [ours, ...theirs] = await Promise.all([compare([]), ...mergedCommits(repository).map((oid) => compare([oid]))]);
  refuseUnmerged(ours);
  let attributes = readTextIfThere(import_node_path9.default.join(repository.topLevel, ".gitattributes")), changed = (entry) => theirs.map(linesIn(entry)).reduce(intersect, changedLines(ours, entry)), listing = (await narrow(ours.entries, request.paths, repository, host)).map((entry) => listed2(entry, changed));
  return { ...collect(listing, await nameRule(host, attributes)), notices: [] };
}
async function selectRange(repository, request, host) {
  if (request.known !== void 0) return selectKnown(repository, { ...request, known: request.known }, host);
  let range = await resolveRange(repository, request.from, request.to ?? "HEAD", request.direct), [change, attributes, tree] = await Promise.all([
    diff(repository, [range.base, range.to], host.maxFileSize),
    attributesAt(repository, range.base),
    request.wide === !0 ? treeOf(repository, range.to) : []
  ]), entries = await narrow(change.entries, request.paths, repository, host), touched = new Set(change.entries.map(({ path: name }) => name)), untouched = tree.filter((entry) => !touched.has(entry.path)), besides = (await narrow(untouched, request.paths, repository, host)).map((entry) => listedInTree(entry, [])), listing = entries.map((entry) => listed2(entry, (one) => changedLines(change, one)));
  return {
    ...collect([...listing, ...besides], await nameRule(host, attributes)),
    notices: range.notices,
    besides: new Set(besides.map(({ path: name }) => displayPath(name)))
  };
}
async function selectKnown(repository, request, host) {
  let changed = new Map(request.known.map((file) => [file.path, file.changed])), tree = await treeOf(repository, await resolveCommit(repository, request.to ?? "HEAD")), listing = (await narrow(
    tree.filter((entry) => changed.has(entry.path)),
    request.paths,
    repository,
    host
  )).map((entry) => listedInTree(entry, changed.get(entry.path) ?? "all")), present = new Set(tree.map((entry) => entry.path)), deleted = [...changed.keys()].filter((name) => !present.has(name)).map((name) => ({ kind: "skip", path: name, reason: "deleted" }));
  return { ...collect([...listing, ...deleted], await nameRule(host, void 0)), notices: [] };
}
function treeOf(repository, commit) {
  let place2 = { root: repository.topLevel, repository, notices: [] };
  return listSnapshot({ kind: "range", from: commit, to: commit }, place2);
}
function listedInTree({ path: name, kind, source }, changed) {
  return kind === "file" ? { kind, path: name, source, changed } : { kind: "skip", path: name, reason: kind === "link" ? "symlink" : "submodule" };
}
function listed2(entry, changed) {
  let { path: name, newMode, newOid: oid } = entry;
  return entry.status === "D" ? { kind: "skip", path: name, reason: "deleted" } : newMode === SYMLINK ? { kind: "skip", path: name, reason: "symlink" } : newMode === SUBMODULE ? { kind: "skip", path: name, reason: "submodule" } : { kind: "file", path: name, source: { kind: "blob", oid }, changed: changed(entry) };
}
function changedLines(change, entry) {
  return "MR".includes(entry.status) && sameKindOfName(entry.oldPath, entry.path) ? change.changedLines(entry) : "all";
}
function linesIn(entry) {
  return (change) => {
    let same = change.entries.find((other) => other.path === entry.path);
    return same ? changedLines(change, same) : [];
  };
}
function mergedCommits(repository) {
  let file = readTextIfThere(import_node_path9.default.join(repository.gitDir, "MERGE_HEAD")), announced = Object.keys(repository.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return (file === void 0 ? announced : file.split(`
`)).filter((oid) => /^[0-9a-f]{40,64}$/.test(oid));
}
function refuseUnmerged(change) {
  let unmerged = change.entries.filter(({ status }) => status === "U").map((entry) => displayPath(entry.path));
  if (unmerged.length !== 0)
    throw new UserError(
      `the index has unresolved conflicts: ${[...new Set(unmerged)].join(", ")}`,
      "resolve them and `git add` the files, then try again"
    );
}
async function narrow(entries, paths, repository, host) {
  if (!paths || paths.length === 0) return entries;
  let named = await resolveNamed(paths, realPathOf(host.cwd));
  for (let one of named.filter(({ kind }) => kind === "absent")) {
    let matches = namedMatcher([one], repository.topLevel);
    if (!entries.some((entry) => matches(entry.path)))
      throw new UserError(`no such file or folder: ${one.text}`, `paths are relative to ${host.cwd}`);
  }
  let isNamed2 = namedMatcher(named, repository.topLevel);
  return entries.filter((entry) => isNamed2(entry.path));
}
async function attributesAt(repository, commit) {
  let request = `${commit}:.gitattributes
`, answer = (await git(repository, ["cat-file", "--batch"], request)).toString("utf8");
  return / blob \d+\n/.test(answer.slice(0, 100)) ? answer.slice(answer.indexOf(`
`) + 1) : void 0;
}

// src/select/sniff.ts
var BINARY_WINDOW = 8e3, MARKER_WINDOW = 2048, MARKER_LINES = 20, LONG_LINE = 500;
function skippedByContent(path22, bytes) {
  return isBinary(path22, bytes) ? "binary" : isLfsPointer(bytes) ? "lfs-pointer" : isGenerated(bytes) ? "generated" : isMinified(path22, bytes) ? "minified" : void 0;
}
function isBinary(path22, bytes) {
  return !(isSourceName(path22) || encodingMark(bytes) !== void 0 || bytes.toString("latin1", 0, 2) === "#!") && bytes.subarray(0, BINARY_WINDOW).includes(0);
}
function isLfsPointer(bytes) {
  return bytes.length > 1024 || bytes[0] !== 118 ? !1 : /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/.test(bytes.toString("latin1"));
}
var COMMENT = String.raw`^[ \t]*(?:#+|\/\/+|\/\*+!?|\*+|--|;+|<!--|%+|"""|''')[ \t]*`, GENERATED = new RegExp(
  String.raw`${COMMENT}(?:(?:This (?:file|code) (?:is|was) )?(?:auto(?:matically)?[- ]?)?@generated\b|(?:Code )?(?:auto(?:matically)?[- ]?)?generated\b.*\bDO NOT EDIT\b)`,
  "im"
);
function isGenerated(bytes) {
  let start = bytes.toString("latin1", 0, MARKER_WINDOW);
  return /generated/i.test(start) ? GENERATED.test(start.split(`
`, MARKER_LINES).join(`
`)) : !1;
}
function isMinified(path22, bytes) {
  if (!/\.(?:[cm]?js|css)$/i.test(path22) || bytes.length <= LONG_LINE) return !1;
  let [long, short] = [0, 0];
  for (let at = bannerEnd(bytes); at < bytes.length; ) {
    let newline = bytes.indexOf(10, at), end = newline < 0 ? bytes.length : newline;
    end - at > LONG_LINE ? long += 1 : end - at > 1 && (short += 1), at = end + 1;
  }
  return long > 0 && long >= short;
}
function bannerEnd(bytes) {
  return bytes.toString("latin1", 0, 2) === "/*" ? Math.max(bytes.indexOf("*/"), 0) + 2 : 0;
}

// src/select/contents.ts
var newBlobMemory = () => ({ blobs: /* @__PURE__ */ new Map(), room: 1 << 20 });
async function* contentsOf(files, repository, maxFileSize, memory) {
  let known2 = new Map(memory.blobs), oids = files.flatMap(({ source }) => source.kind === "blob" && !known2.has(source.oid) ? [source.oid] : []), blobs = repository && oids.length > 0 ? readBlobs(repository, oids, maxFileSize) : void 0, readBlob = async (oid) => {
    let blob = known2.get(oid) ?? (await blobs?.next())?.value ?? void 0;
    return blob !== void 0 && remember(memory, oid, blob), blob;
  };
  try {
    for (let file of files) {
      let { source } = file, read2 = source.kind === "file" ? readRegularFile(source.absolute, maxFileSize) : await readBlob(source.oid);
      yield contentOf(file, read2 ?? { kind: "unreadable", message: "there is no repository to read it from" });
    }
  } finally {
    await blobs?.return(void 0);
  }
}
function remember(memory, oid, blob) {
  blob.kind !== "bytes" || blob.bytes.length > memory.room || memory.blobs.has(oid) || (memory.room -= blob.bytes.length, memory.blobs.set(oid, blob));
}
function contentOf(file, read2) {
  if (read2.kind === "unreadable") return { kind: "unreadable", file, message: read2.message };
  if (read2.kind !== "bytes") return skipped(file, read2.kind);
  let reason = skippedByContent(file.path, read2.bytes);
  return reason === void 0 ? { kind: "text", file, bytes: read2.bytes } : skipped(file, reason);
}
function skipped(file, reason) {
  return { kind: "skipped", file, reason };
}

// src/select/select.ts
async function select(request, host) {
  let place2 = host.place ?? await locate(request, host), chosen = await choose(request, place2, host), memory = newBlobMemory(), selection = {
    asked: askedOf(request),
    root: place2.root,
    files: chosen.files,
    skipped: chosen.skipped,
    notices: [...place2.notices, ...chosen.notices],
    ...chosen.besides && { besides: chosen.besides },
    contents: (files = chosen.files) => contentsOf(files, place2.repository, host.maxFileSize, memory)
  };
  return host.shard === void 0 ? selection : shardOf(selection, host.shard, place2.repository);
}
async function choose(request, place2, host) {
  if (request.kind === "all") return selectTree([], place2, host);
  if (request.kind === "paths") return selectTree(request.paths, place2, host);
  if (!place2.repository) throw new Error(`a place for ${request.kind} without a repository`);
  return request.kind === "staged" ? selectStaged(place2.repository, request, host) : selectRange(place2.repository, request, host);
}
function askedOf(request) {
  return request.kind === "staged" ? { kind: "staged" } : request.kind === "range" ? { kind: "range", from: request.from, to: request.to ?? "HEAD" } : { kind: "paths", paths: request.kind === "paths" ? request.paths : [] };
}

// src/stages/configure.ts
var import_node_path12 = __toESM(require_node_path2(), 1);

// src/analyzers/custom/read.ts
var import_node_fs4 = __toESM(require_node_fs(), 1), import_promises2 = __toESM(require_promises(), 1), import_node_path10 = __toESM(require_node_path2(), 1);
var MAX_BYTES = 25e4, MOST_PROBLEMS = 20, HINT = "`provenfix rules test` says when they are right; docs/rules.md describes the form", isRuleFile = (name) => /\.ya?ml$/i.test(name);
function decode2(name, bytes) {
  if (bytes.length > MAX_BYTES) throw new UserError(`${name} is larger than 250 kB, too large for a rule`, "split it");
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: !0 }).decode(bytes) };
  } catch {
    throw new UserError(`${name} is not UTF-8 text`, "save it as UTF-8 in your editor");
  }
}
async function read(file, name) {
  try {
    if (isLink(file)) throw linked(name);
    if (!(await (0, import_promises2.stat)(file)).isFile()) throw new Error("it is not a file");
    return decode2(name, await (0, import_promises2.readFile)(file));
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`${name} cannot be read: ${error.message}`, "see who may read it");
  }
}
function isLink(file) {
  return (0, import_node_fs4.lstatSync)(file, { throwIfNoEntry: !1 })?.isSymbolicLink() === !0;
}
function linked(name) {
  return new UserError(`${name} is a link, which is not followed`, "put the rule itself there");
}
async function readRuleFolder(folder, shown) {
  let entries;
  try {
    entries = await (0, import_promises2.readdir)(folder, { withFileTypes: !0 });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
    throw new UserError(`${shown} cannot be read: ${error.message}`, "see who may read it");
  }
  let texts = entries.map(async (entry) => {
    let [file, name] = [import_node_path10.default.join(folder, entry.name), `${shown}/${entry.name}`];
    if (entry.isSymbolicLink()) throw linked(name);
    return entry.isDirectory() ? readRuleFolder(file, name) : isRuleFile(name) ? [await read(file, name)] : [];
  });
  return (await Promise.all(texts)).flat().toSorted(byName);
}
function byName(a, b) {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}
async function readNamedRules(named, cwd) {
  let absolute = import_node_path10.default.resolve(cwd, named), entry = await (0, import_promises2.stat)(absolute).catch(() => {
  });
  if (entry === void 0)
    throw new UserError(`${named} does not exist`, "name a rule's YAML file, or a folder of them");
  if (entry.isDirectory()) return readRuleFolder(absolute, named);
  if (isRuleFile(named)) return [await read(absolute, named)];
  throw new UserError(
    `${named} is no rule file: its name ends neither in .yml nor in .yaml`,
    "name a rule's YAML file"
  );
}
async function readGuarded(guard) {
  let entries = await guard.list([RULES_FOLDER]), link = entries.find(({ kind }) => kind === "link");
  if (link !== void 0) throw linked(link.name);
  let submodule = guard.kind === "commit" && entries.find(({ kind }) => kind === "submodule");
  if (submodule) throw new UserError(`${submodule.name} is a submodule, whose rules no commit holds`, "copy them");
  let names = entries.map(({ name }) => name).filter(isRuleFile);
  return (names.length === 0 ? [] : await guard.read(names)).map(({ name, bytes }) => decode2(name, bytes));
}
async function readRuleTexts({ root, guard }) {
  let guarded2 = guard === void 0 ? [] : await readGuarded(guard);
  if (guarded2.length > 0 || guard?.kind === "commit") return guarded2;
  let folder = import_node_path10.default.join(root, RULES_FOLDER);
  if (isLink(folder)) throw linked(RULES_FOLDER);
  return readRuleFolder(folder, RULES_FOLDER);
}
function problemLine(name, { line, column, message }) {
  return `${name}:${line}:${column}: ${message}`;
}
function inOrder2(problems) {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
function rulesOrFail(parsed) {
  let firstOf = /* @__PURE__ */ new Map(), lines2 = [], rules2 = parsed.flatMap(({ name, result }) => {
    if (result.kind === "problems")
      return lines2.push(...inOrder2(result.problems).map((problem) => problemLine(name, problem))), [];
    let { id } = result.rule.rule, first = firstOf.get(id), place2 = result.document.place(["id"]);
    return first !== void 0 ? lines2.push(problemLine(name, { ...place2, message: `id ${id} is taken by ${first}` })) : firstOf.set(id, name), [result.rule];
  });
  if (lines2.length === 0) return rules2;
  let shown = lines2.length > MOST_PROBLEMS ? [...lines2.slice(0, MOST_PROBLEMS), `… and ${lines2.length - MOST_PROBLEMS} more`] : lines2;
  throw new UserError(shown.join(`
`), HINT);
}
async function userRules(place2) {
  let texts = await readRuleTexts(place2);
  if (texts.length === 0) return [];
  let { parseRule } = await import("./chunk-YPDZQG2Q.js");
  return rulesOrFail(texts.map((text2) => ({ name: text2.name, result: parseRule(text2) })));
}
function withUserRules(config2, rules2) {
  let settings = config2.analyzers[CUSTOM];
  if (settings === void 0) return config2;
  let custom2 = { ...settings, enabled: settings.enabled && rules2.length > 0, options: { rules: rules2 } };
  return { ...config2, analyzers: { ...config2.analyzers, [CUSTOM]: custom2 } };
}

// src/config/load.ts
var import_promises3 = __toESM(require_promises(), 1), import_node_path11 = __toESM(require_node_path2(), 1);

// src/config/analyzer-options.ts
function isNamed({ name }) {
  return name !== "*";
}
function nameProblem(name) {
  return RESERVED.has(name) ? "has a meaning of its own; choose another name" : /^[a-z][a-z0-9-]{0,39}$/.test(name) ? void 0 : "is no name of an analyzer: lower-case letters, digits and -";
}
var RESERVED = /* @__PURE__ */ new Set(["provenfix", "none"]);

// src/config/fix.ts
var FILE_PLACEHOLDER = "{file}", DEFAULT_FIX = {
  mode: "off",
  commit: !1,
  strategy: "fdsp",
  strategies: {},
  includeUnverified: !1,
  tests: !0,
  syntax: {},
  intent: !1
};

// src/config/tests.ts
var REPORT_FORMATS = ["junit", "tap", "json"], DEFAULT_TESTS = {
  folder: ".",
  keep: [],
  env: [],
  timeout: 600,
  memory: 8e9,
  sandbox: "auto"
};

// src/config/defaults.ts
var EXTERNAL_DEFAULTS = { timeout: 300, trustConfig: !1 };
function defaultSettings({ kind, defaults: options }) {
  return kind === "embedded" ? { enabled: !0, onError: "fail", options } : { enabled: !1, onError: "fail", options, external: EXTERNAL_DEFAULTS };
}
function defaultConfig(analyzers2) {
  return {
    analyzers: Object.fromEntries(
      analyzers2.filter(isNamed).map((analyzer) => [analyzer.name, defaultSettings(analyzer)])
    ),
    include: [],
    exclude: [],
    failOn: { severity: "medium", confidence: "medium" },
    minWitnesses: 1,
    rules: {},
    overrides: [],
    suppressions: [],
    baseline: ".provenfix/baseline.json",
    limits: { maxFileSize: 2e6, fileTimeout: 10 },
    tests: DEFAULT_TESTS,
    fix: DEFAULT_FIX,
    cache: !0
  };
}

// src/config/load.ts
var CONFIG_NAMES3 = [".provenfix.yml", ".provenfix.yaml"], MAX_BYTES2 = 25e4;
async function readWorkingFile(file, name) {
  let entry = await orMissing((0, import_promises3.stat)(file), name);
  if (entry !== void 0) {
    if (!entry.isFile()) throw new UserError(`${name} is not a file`, "remove it, or put the configuration there");
    if (entry.size > MAX_BYTES2) throw tooLarge(name);
    return orMissing((0, import_promises3.readFile)(file), name);
  }
}
function tooLarge(name) {
  return new UserError(
    `${name} is larger than 250 kB, too large for a configuration`,
    "see whether it is the right file"
  );
}
async function orMissing(work, name) {
  try {
    return await work;
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw new UserError(
      `${name} cannot be read: ${error.message}`,
      "see who may read it, and where it leads"
    );
  }
}
async function readExplicit(file) {
  let bytes = await readWorkingFile(file, file);
  if (!bytes) throw new UserError(`the configuration ${file} does not exist`, "correct --config, or leave it out");
  return { file: import_node_path11.default.resolve(file), name: file, bytes };
}
async function findGuarded(root, guard, names) {
  return (await guard.read(names)).map(({ name, bytes }) => ({ file: import_node_path11.default.join(root, name), name, bytes, guard }));
}
async function findNamed({ root, guard }, file) {
  let absolute = import_node_path11.default.resolve(file), relative = import_node_path11.default.relative(root, import_node_path11.default.join(realPathOf(import_node_path11.default.dirname(absolute)), import_node_path11.default.basename(absolute)));
  if (guard?.kind !== "commit" || relative.startsWith("..")) return readExplicit(file);
  let [found] = await findGuarded(root, guard, [relative.split(import_node_path11.default.sep).join("/")]);
  if (found !== void 0) return found;
  throw new UserError(`there is no configuration ${file} ${guard.shown}`, "it counts from the base: merge it first");
}
async function findWorking(root) {
  let found = [];
  for (let name of CONFIG_NAMES3) {
    let file = import_node_path11.default.join(root, name), bytes = await readWorkingFile(file, name);
    bytes && found.push({ file, name, bytes });
  }
  return found;
}
async function find(request) {
  let { root, file, guard } = request;
  if (file !== void 0) return findNamed(request, file);
  let guarded2 = guard ? await findGuarded(root, guard, CONFIG_NAMES3) : [], isWhole = guarded2.length > 0 || guard?.kind === "commit", [found, second] = isWhole ? guarded2 : await findWorking(root);
  if (second) throw new UserError(`there is a ${CONFIG_NAMES3.join(" and a ")}`, "keep one of them");
  return found;
}
function decode3({ name, bytes }) {
  if (bytes.length > MAX_BYTES2) throw tooLarge(name);
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    throw new UserError(`${name} is not UTF-8 text`, "save it as UTF-8 in your editor");
  }
}
async function loadConfig(request) {
  let found = await find(request);
  if (!found) return defaultConfig(request.analyzers);
  let { parseConfig } = await import("./chunk-K5YW7HP7.js");
  return { ...parseConfig({ name: found.name, text: decode3(found) }, request.analyzers), file: found.file, ...found.guard && { readFrom: found.guard.shown } };
}

// src/config/nearest.ts
function editDistance(left, right) {
  let beforeLast = [], last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    let current = [row];
    for (let column = 1; column <= right.length; column++) {
      let same = left[row - 1] === right[column - 1], swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : 1 / 0
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length] ?? 0;
}
function nearest(word, candidates2) {
  let best, bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (let candidate of candidates2) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    let distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    distance < bestDistance && ([best, bestDistance] = [candidate, distance]);
  }
  return best;
}

// src/config/rule-names.ts
function unknownRuleNotes(config2, rules2) {
  let known2 = ruleNames2(rules2), folded = new Set(known2.map(fold));
  return [
    ...Object.keys(config2.rules).map((rule) => ({ rule, where: "rules" })),
    ...config2.overrides.flatMap(
      (override, index) => Object.keys(override.rules).map((rule) => ({ rule, where: `overrides[${index}].rules` }))
    ),
    ...config2.suppressions.map(({ rule }, index) => ({ rule, where: `suppressions[${index}]` }))
  ].filter(({ rule }) => !folded.has(fold(rule))).map(({ rule, where }) => {
    let meant = nearest(rule, known2), hint = meant === void 0 ? "" : `; did you mean ${JSON.stringify(meant)}?`;
    return `${where} names ${JSON.stringify(rule)}, which is no rule of any analyzer${hint}`;
  });
}
function ruleNames2(rules2) {
  return rules2.flatMap((rule) => [rule.id].concat(rule.aliases, rule.cwe));
}
function fold(name) {
  return name.trim().toLowerCase().replace(/^cwe[-_ ]?0*(?=\d)/, "cwe-");
}

// src/stages/configure.ts
async function configure(request, guard, { root }) {
  let { configFile: file, failOn: severity } = request, from = guard === void 0 ? {} : { guard }, [said, ownRules] = await Promise.all([
    loadConfig({ root, analyzers: configurable, ...file === void 0 ? {} : { file }, ...from }),
    userRules({ root, ...from })
  ]), config2 = withUserRules(said, ownRules), minWitnesses = request.minWitnesses ?? config2.minWitnesses, failOn = severity === void 0 ? config2.failOn : { ...config2.failOn, severity };
  return { ...config2, failOn, minWitnesses };
}
async function enabledAnalyzers(request, config2) {
  let all = await analyzersOf(config2), names = all.map(({ name }) => name), asked = request.analyzers?.filter((name) => name !== NONE), unknown2 = asked?.find((name) => !names.includes(name));
  if (unknown2 !== void 0)
    throw new UserError(`--analyzers: there is no analyzer "${unknown2}"`, `the analyzers are ${names.join(", ")}`);
  let wanted = (name) => asked?.includes(name) ?? config2.analyzers[name]?.enabled === !0, enabled = all.filter(({ name }) => wanted(name));
  if (enabled.length > 0 || request.sarif.length > 0) return enabled;
  throw new UserError("every analyzer is switched off, so nothing would be checked", "switch one on in .provenfix.yml");
}
var NONE = "none";
async function baselineOf2(request, file, config2, guard) {
  if (!request.baseline) return;
  let working = guard?.kind === "commit" ? void 0 : await readBaseline(file);
  if (guard === void 0 || guard.kind === "index" && working === void 0) return working;
  let [guarded2] = await guard.read([config2.baseline]);
  return guarded2 === void 0 ? working : parseBaseline(guarded2.bytes.toString("utf8"), file);
}
async function configurationNotices(config2, { rules: rules2 }) {
  return unknownRuleNotes(config2, rules2).length === 0 ? [] : unknownRuleNotes(config2, await rulesOf2(analyzers, config2.analyzers));
}
async function namedSarif({ sarif: sarif2 }, { cwd }) {
  if (sarif2.length === 0) return [];
  let { sarifFiles } = await import("./chunk-Q3V2CFBH.js");
  return sarifFiles(sarif2, cwd);
}
function analyzersHome(cacheIn) {
  return cacheIn === void 0 ? void 0 : import_node_path12.default.join(import_node_path12.default.dirname(cacheIn), "analyzers");
}
function cacheFolder(request, config2, { repository }) {
  if (!(!request.cache || !config2.cache || repository === void 0))
    return cacheFolderIn(repository.commonDir);
}

// src/stages/guard.ts
var import_node_path13 = __toESM(require_node_path2(), 1);

// src/analyzers/external/config-globs.ts
function configGlobs(analyzer, options, trustConfig) {
  return [...analyzer.ruleFiles?.(options) ?? [], ...trustConfig ? analyzer.configFiles?.(options) ?? [] : []];
}
function isGuarded({ analyzer, options, settings }, guard) {
  return guard?.kind === "commit" && configGlobs(analyzer, options, settings.trustConfig).length > 0;
}

// src/config/staged.ts
function stagedFiles(place2) {
  return {
    kind: "index",
    shown: "as it is staged",
    read: (names) => readStagedFiles(place2, names),
    list: async (names = []) => listed3(await git(place2, ["ls-files", "--stage", "-z", "--", ...names]), STAGED_ENTRY)
  };
}
function committedFiles(place2, commit) {
  return {
    kind: "commit",
    shown: `as it is at ${commit.slice(0, 12)}`,
    read: async (names) => {
      let listing = await git(place2, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...names]);
      return readEntries(place2, listing, COMMITTED_ENTRY);
    },
    list: async (names = []) => listed3(await git(place2, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...names]), COMMITTED_ENTRY)
  };
}
var STAGED_ENTRY = /^(\d{6}) ([0-9a-f]+) 0\t(.+)$/s, COMMITTED_ENTRY = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s;
async function readStagedFiles(place2, names) {
  return readEntries(place2, await git(place2, ["ls-files", "--stage", "-z", "--", ...names]), STAGED_ENTRY);
}
function readEntries(place2, listing, form) {
  let files = entriesIn(listing, form).filter(({ kind }) => kind === "file");
  return Promise.all(
    files.map(async ({ oid, name }) => ({ name, bytes: await git(place2, ["cat-file", "blob", oid]) }))
  );
}
function listed3(listing, form) {
  return entriesIn(listing, form).map(({ name, kind }) => ({ name, kind }));
}
function entriesIn(listing, form) {
  return listing.toString("utf8").split("\0").flatMap((entry) => {
    let [, mode, oid, name] = form.exec(entry) ?? [];
    return mode !== void 0 && oid !== void 0 && name !== void 0 ? [{ oid, name, kind: kindOf(mode) }] : [];
  });
}
function kindOf(mode) {
  return mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
}

// src/stages/guard.ts
async function guardOf(request, { repository }) {
  if (typeof request.guard == "object") return request.guard;
  if (repository !== void 0)
    return request.guard !== void 0 ? committedFiles(repository, await resolveCommit(repository, request.guard)) : request.selection.kind === "staged" ? stagedFiles(repository) : void 0;
}
async function guardNotices(request, guard, { config: config2, enabled, place: place2 }) {
  let { repository } = place2;
  if (guard?.kind !== "commit" || request.selection.kind !== "range" || repository === void 0) return [];
  let ofTools = await matcherOf(enabled.flatMap((one) => toolFiles(one, config2))), own = [...CONFIG_NAMES3, config2.baseline, RULES_FOLDER], isOwn = (file) => own.some((name) => file === name || file.startsWith(`${name}/`)), named = (await changedIn(request.selection, repository)).filter((file) => isOwn(file) || ofTools(file)).toSorted(), unused = request.configFile === void 0 ? await unusedFiles(guard, place2.root, named) : [];
  return [
    ...named.length === 0 ? [] : [`this change alters ${named.join(", ")}: it is judged ${guard.shown}, without that`],
    ...unused.map((name) => `the ${name} that is checked out is not used: the configuration counts ${guard.shown}`)
  ];
}
async function unusedFiles(guard, root, told) {
  let used = new Map((await guard.read(CONFIG_NAMES3)).map(({ name, bytes }) => [name, bytes.toString("utf8")])), differs = (name) => {
    let text2 = readTextIfThere(import_node_path13.default.join(root, name), LARGEST);
    return text2 !== void 0 && text2 !== used.get(name);
  };
  return CONFIG_NAMES3.filter((name) => !told.includes(name) && differs(name));
}
var LARGEST = 1e6;
function toolFiles(analyzer, { analyzers: analyzers2 }) {
  if (analyzer.kind !== "external") return [];
  let { options = analyzer.defaults, external: external2 } = analyzers2[analyzer.name] ?? {};
  return configGlobs(analyzer, options, external2?.trustConfig === !0);
}
async function changedIn({ from, to = "HEAD", direct, known: known2 }, repository) {
  if (known2 !== void 0) return known2.map((file) => file.path);
  let range = await resolveRange(repository, from, to, direct), diff2 = await git(repository, ["diff-tree", "-r", "-z", "--name-only", "--no-renames", range.base, range.to]);
  return splitNul(diff2).map(displayPath);
}

// src/stages/notices.ts
async function noticesOf({
  selection,
  analysis,
  findings,
  enabled,
  config: config2,
  rules: rules2
}) {
  let readers = (file) => [
    ...enabled.filter((analyzer) => analyzer.handles(file, "")).map(({ name }) => name),
    ...analysis.scans.map(({ analyzer }) => analyzer).filter((name) => !enabled.some((one) => one.name === name))
  ], consensus = consensusOf(findings, config2.minWitnesses, readers), configuration = await configurationNotices(config2, rules2);
  return { selection: selection.notices, analyzers: analysis.notices, consensus, configuration };
}
function noticeTexts({ selection, analyzers: analyzers2, consensus, configuration }) {
  return [...selection, ...analyzers2, ...consensusNotices(consensus), ...configuration];
}

// src/stages/run-of.ts
function runOf(selection, analysis, triaged, rules2) {
  let gaps2 = [...analysis.unreadable, ...uncheckedOf(analysis.scans), ...triaged.unchecked], unchecked2 = marked(gaps2, selection), analyzers2 = analysis.scans.map(analyzerRunOf);
  return {
    tool: { name: "provenfix", version },
    asked: selection.asked,
    root: selection.root,
    checkedFiles: analysis.checkedFiles,
    skipped: [...selection.skipped, ...analysis.skipped],
    analyzers: analyzers2,
    findings: triaged.findings,
    unchecked: unchecked2,
    suppressions: triaged.suppressions,
    ...triaged.baseline === void 0 ? {} : { baseline: triaged.baseline },
    rules: rulesNamed(triaged.findings, rules2),
    exitCode: exitCodeOf(analyzers2, unchecked2, triaged.findings)
  };
}
function marked(gaps2, { besides }) {
  return gaps2.map((gap) => besides?.has(gap.path) === !0 ? { ...gap, outside: !0 } : gap);
}
function readPaths({ files }, { skipped: skipped2 }) {
  let left = new Set(skipped2.map((file) => file.path));
  return files.map((file) => file.path).filter((file) => !left.has(file));
}
function afterRepair(run, repair) {
  let gone = new Set(repair.outcomes.flatMap((outcome) => isApplied(outcome) ? [outcome.fingerprint] : [])), blocks = run.findings.some(
    ({ disposition, fingerprint }) => disposition === "blocking" && !gone.has(fingerprint)
  );
  return { ...run, repair, exitCode: repair.dryRun ? run.exitCode : blocks ? 1 : 0 };
}
function forReview(run, { fix: fix2 }) {
  let applied = run.repair?.outcomes.filter(isApplied).length ?? 0;
  if (applied === 0 || fix2.commit && run.exitCode === 0) return run;
  let notice = `${applied === 1 ? "a patch was" : `${applied} patches were`} applied and staged: look at \`git diff --cached\`, then commit again; \`provenfix undo\` takes it back`;
  return { ...run, notices: [...run.notices, notice], exitCode: run.exitCode === 0 ? 1 : run.exitCode };
}
function isApplied(outcome) {
  return "chosen" in outcome && outcome.applied;
}
function rulesWith(scan2) {
  return scan2.status === "completed" ? scan2.rules ?? [] : [];
}
function rulesNamed(findings, rules2) {
  let witnesses = findings.flatMap((finding) => finding.witnesses);
  return [...new Set(witnesses.flatMap(({ analyzer, ruleId }) => rules2.find(analyzer, ruleId) ?? []))];
}
function uncheckedOf(scans) {
  return scans.flatMap((scan2) => scan2.status === "completed" ? scan2.unchecked : []);
}
function analyzerRunOf(scan2) {
  let { analyzer: name, version: engine, onError, status } = scan2, head = { name, version: engine, status, onError };
  return scan2.status === "failed" ? { ...head, files: 0, detections: 0, failure: scan2.failure.message } : { ...head, files: scan2.files, detections: scan2.detections.length };
}
function exitCodeOf(analyzers2, unchecked2, findings) {
  let lenient = new Set(analyzers2.filter(({ onError }) => onError === "warn").map(({ name }) => name)), failed2 = analyzers2.some(({ name, status }) => status === "failed" && !lenient.has(name)), incomplete = unchecked2.some(({ analyzer, outside }) => outside !== !0 && !lenient.has(analyzer));
  return failed2 || incomplete ? 2 : findings.some(({ disposition }) => disposition === "blocking") ? 1 : 0;
}

// src/stages/shard-sight.ts
var import_node_crypto7 = __toESM(require_node_crypto(), 1);
function shardSight({ index, count: count2, digest }, { selection, triaged, notices: notices2, config: config2 }) {
  let common = JSON.stringify([version, count2, digest, config2]);
  return {
    index,
    count: count2,
    of: (0, import_node_crypto7.createHash)("sha256").update(common).digest("hex"),
    listed: selection.skipped.length,
    whole: triaged.whole,
    entries: triaged.entries,
    consensus: notices2.consensus,
    notices: {
      analyzers: notices2.analyzers.length,
      consensus: consensusNotices(notices2.consensus).length,
      configuration: notices2.configuration.length
    }
  };
}

// src/system/clock.ts
function today(env) {
  return timestamp(env).slice(0, 10);
}
function now() {
  return Date.now();
}
function ticks() {
  return performance.now();
}
function timestamp(env) {
  let epoch = Number(env.SOURCE_DATE_EPOCH || Number.NaN);
  return (Number.isFinite(epoch) ? new Date(epoch * 1e3) : /* @__PURE__ */ new Date()).toISOString();
}
function deadline(milliseconds, signal) {
  let timeout = AbortSignal.timeout(Math.max(Math.ceil(milliseconds), 1));
  return signal === void 0 ? timeout : AbortSignal.any([signal, timeout]);
}
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// src/pipeline.ts
async function runPipeline(request, world) {
  let pool = createPool();
  try {
    return prepareForFolder(pool, embedded, world.cwd), await runIn(pool, request, world);
  } finally {
    pool.close();
  }
}
async function runIn(pool, request, world) {
  let sarif2 = await namedSarif(request, world), place2 = await locate(request.selection, world), recovered = await recoverFirst(place2), guard = await guardOf(request, place2), configured = await configure(request, guard, place2), enabled = await enabledAnalyzers(request, configured), config2 = withReplacements(configured, enabled);
  configurePool(pool, embeddedOf(enabled), config2);
  let filter = { include: config2.include, exclude: config2.exclude, maxFileSize: config2.limits.maxFileSize }, selection = await select(request.selection, {
    ...world,
    ...filter,
    place: place2,
    ...request.shard && { shard: request.shard }
  }), cacheIn = cacheFolder(request, config2, place2), cache = openCache(cacheIn, buildId), { progress, env } = world, baselineFile = import_node_path14.default.join(place2.root, config2.baseline), metadata = settled(rulesOf2(enabled, config2.analyzers)), known2 = settled(baselineOf2(request, baselineFile, config2, guard)), shared = {
    selection,
    place: place2,
    analyzers: enabled,
    config: config2,
    cache,
    pool,
    env,
    guard,
    home: analyzersHome(cacheIn)
  }, analysis = await withReview(await analyzeAll({ ...shared, progress, sarif: sarif2 }), shared), fix2 = wantedFix(request, config2);
  fix2 === void 0 && release(cache, pool);
  let rules2 = ruleBook([...await metadata(), ...analysis.scans.flatMap(rulesWith)]), { lineHashes: lineHashes2 } = request, day = today(env), found = { ...analysis, selection, rules: rules2, config: config2, baseline: await known2(), lineHashes: lineHashes2, today: day }, triaged = await triage(found), notices2 = await noticesOf({ selection, analysis, findings: triaged.findings, enabled, config: config2, rules: rules2 }), byChoice = uncheckedByChoice(
    readPaths(selection, analysis),
    await lookersOf(enabled, config2, place2.root),
    analysis.firstLines
  ), told = [
    ...recovered,
    ...await guardNotices(request, guard, { config: config2, enabled, place: place2 }),
    ...noticeTexts(notices2)
  ], run = {
    ...runOf(selection, analysis, triaged, rules2),
    uncheckedByChoice: byChoice,
    notices: told,
    baselineFile,
    ...selection.shard && { shard: shardSight(selection.shard, { selection, triaged, notices: notices2, config: config2 }) }
  };
  if (fix2 === void 0) return run;
  let { signal } = world, context = { ...shared, findings: triaged.findings, rules: rules2, today: day, signal }, mended = await repaired(run, context, fix2.how);
  return release(cache, pool), fix2.when === "configured" ? forReview(mended, config2) : mended;
}
function wantedFix({ fix: fix2, selection }, config2) {
  return fix2 === void 0 || fix2.when === "asked" || config2.fix.mode === "apply" && selection.kind === "staged" ? fix2 : void 0;
}
async function recoverFirst({ repository }) {
  if (repository === void 0 || statOf(openJournal(repository)) === "absent") return [];
  let { recover, recoveryNotice } = await import("./chunk-OUPGD3CY.js"), recovery = await recover(repository);
  return recovery === void 0 ? [] : [recoveryNotice(recovery)];
}
async function withReview(analysis, shared) {
  let { selection, config: config2 } = shared;
  if (config2.llm?.review !== !0 || selection.asked.kind === "paths") return analysis;
  let { reviewed } = await import("./chunk-3PE2YD7K.js");
  return { ...analysis, scans: [...analysis.scans, await reviewed({ ...shared, options: config2.llm })] };
}
async function repaired(run, context, request) {
  if (run.exitCode === 2) return { ...run, notices: [...run.notices, "nothing was repaired: the scan is not whole"] };
  let { mend } = await import("./chunk-YVYWDEQV.js"), { repair, notices: notices2 } = await mend(context, request);
  return afterRepair({ ...run, notices: [...run.notices, ...notices2] }, repair);
}
function release(cache, pool) {
  cache.close(), pool.close();
}
function settled(work) {
  return work.catch(() => {
  }), () => work;
}

// src/commands/progress.ts
function progressLine(stream, wanted) {
  if (!wanted || stream.isTTY !== !0) return { show: () => {
  }, clear: () => {
  } };
  let last = performance.now() + 700 - 100, shown = !1;
  return {
    show(done, total) {
      let now2 = performance.now();
      now2 - last < 100 || (last = now2, shown = !0, stream.write(`\r\x1B[2Kchecking ${done} of ${total} files`));
    },
    clear() {
      shown && stream.write("\r\x1B[2K");
    }
  };
}

// src/commands/write-reports.ts
var import_node_path16 = __toESM(require_node_path2(), 1);

// src/system/write.ts
var import_node_fs5 = __toESM(require_node_fs(), 1), import_promises4 = __toESM(require_promises(), 1), import_node_path15 = __toESM(require_node_path2(), 1);
async function writeWhole(file, text2, what, hint) {
  let temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(import_node_path15.default.dirname(file)), await (0, import_promises4.writeFile)(temporary, text2), await (0, import_promises4.rename)(temporary, file);
  } catch (error) {
    await (0, import_promises4.rm)(temporary, { force: !0 }).catch(() => {
    });
    let reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`cannot write ${what} ${file}: ${reason}`, hint);
  }
}
function makeFolder(folder) {
  (0, import_node_fs5.existsSync)(folder) || (makeFolder(import_node_path15.default.dirname(folder)), (0, import_node_fs5.mkdirSync)(folder));
}
function appendLine(file, line) {
  (0, import_node_fs5.appendFileSync)(file, `${line}
`, { mode: 384 });
}
function takeFreeName(folder, name, extension3) {
  for (let number = 1; ; number += 1) {
    let file = import_node_path15.default.join(folder, `${name}${number === 1 ? "" : `-${number}`}${extension3}`);
    try {
      return (0, import_node_fs5.writeFileSync)(file, "", { flag: "wx", mode: 384 }), file;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

// src/commands/write-reports.ts
async function writeReports(run, request, host) {
  let toFiles = request.reports.filter(({ output }) => output !== void 0), toStdout = request.reports.filter(({ output }) => output === void 0);
  for (let { reporter, output } of [...toFiles, ...toStdout]) {
    let style2 = styleFor(host, output === void 0, request.verbosity), text2 = reporter.render(run, style2);
    output === void 0 ? host.stdout.write(text2) : await writeWhole(import_node_path16.default.resolve(host.cwd, output), text2, "the report", "name another file with --output");
  }
}
function styleFor(host, onStdout, verbosity) {
  let { NO_COLOR, FORCE_COLOR, TERM } = host.env;
  return { colour: (onStdout && host.stdout.isTTY === !0 && TERM !== "dumb" || onStdout && FORCE_COLOR !== void 0 && FORCE_COLOR !== "0" && FORCE_COLOR !== "") && (NO_COLOR === void 0 || NO_COLOR === ""), verbosity, width: onStdout ? host.stdout.columns ?? 100 : 100 };
}

// src/commands/scan.ts
var SELECTION_OPTIONS = [
  { flags: "--staged", summary: "what the next commit would add: the bytes in the index" },
  { flags: "--from <ref>", summary: "what changed since REF, as a pull request shows it" },
  { flags: "--to <ref>", summary: "with --from: up to REF instead of HEAD" },
  { flags: "--all", summary: "all files of the repository: tracked, and untracked but not ignored" }
], SCAN_OPTIONS = [
  ...SELECTION_OPTIONS,
  { flags: "-c, --config <file>", summary: "configuration file instead of .provenfix.yml" },
  {
    flags: "--config-from <ref>",
    summary: "configuration, baseline and own rules as they are at REF; in CI, with --from, those of its REF"
  },
  { flags: "--analyzers <names>", summary: "only these analyzers, separated by commas" },
  { flags: "--no-cache", summary: "check every file anew" },
  { flags: "-v, --verbose", summary: "also what does not block, and each skipped file" },
  { flags: "-q, --quiet", summary: "only what blocks, one line each" }
], scan = {
  name: "scan",
  summary: "find insecure code and refuse it",
  description: `Runs every analyzer over the selected files. In a range or in the index only findings on changed lines block;
named paths and --all count in full. Without paths and options it scans what is staged. Where CI is set, --from REF
also takes configuration, baseline and own rules from REF, so that a change cannot weaken its own gate; the change's
own ones count with --config-from HEAD.`,
  arguments: [{ name: "[paths...]", summary: "files, folders or globs" }],
  options: [
    ...SCAN_OPTIONS,
    { flags: "--fail-on <severity>", summary: "block from this severity up", choices: SEVERITIES },
    { flags: "--min-witnesses <count>", summary: "block only on what so many independent analyzers saw" },
    { flags: "--no-baseline", summary: "count known findings too" },
    { flags: "--shard <i/n>", summary: "only the i-th of n parts of the files; `provenfix merge` joins the results" },
    {
      flags: "--sarif <file>",
      summary: "also the findings in this SARIF file of another tool; globs; repeatable",
      repeatable: !0
    },
    { flags: "-f, --format <name>", summary: "report format; repeatable", choices: FORMATS, repeatable: !0 },
    {
      flags: "-o, --output <file>",
      summary: "write the preceding --format to FILE instead of standard output",
      repeatable: !0,
      goesWith: "format"
    }
  ],
  examples: [
    { command: "provenfix scan --staged", summary: "what the next commit would add" },
    { command: "provenfix scan src 'lib/**/*.ts'", summary: "files, folders, globs" },
    { command: "provenfix scan --from origin/main", summary: "what this branch changes" },
    { command: "provenfix scan --all --sarif 'results/*.sarif'", summary: "with what other tools found in CI" },
    { command: "provenfix scan --all -f sarif -o results.sarif", summary: "everything, for code scanning" },
    { command: "provenfix scan --all --shard 2/8 -f json -o ../part-2.json", summary: "the second of eight machines" }
  ],
  run: (paths, options, host) => runScan(scanRequestOf(paths, options, host.env), host)
};
async function runScan(request, host) {
  let progress = progressLine(host.stderr, request.verbosity !== "quiet"), run = await runPipeline(request, { cwd: host.cwd, env: host.env, progress: progress.show }).finally(
    progress.clear
  );
  return await writeReports(run, request, host), run.exitCode;
}
function scanRequestOf(paths, options, env = {}) {
  let reports = reportTargets(options.format, options.output), shard = text(options.shard), request = pipelineRequestOf(paths, options, env);
  if (shard !== void 0 && request.sarif.length > 0)
    throw new UserError(
      "--shard and --sarif exclude each other",
      "each part would count the other tool's results anew"
    );
  return {
    ...request,
    ...shard === void 0 ? {} : { shard: parseShard(shard) },
    lineHashes: reports.some(({ reporter }) => reporter.lineHashes === !0),
    reports,
    verbosity: options.quiet === !0 ? "quiet" : options.verbose === !0 ? "verbose" : "normal"
  };
}
function pipelineRequestOf(paths, options, env = {}) {
  let guard = text(options.configFrom) ?? (isContinuousIntegration(env) ? text(options.from) : void 0);
  return {
    selection: selectionOf(paths, options),
    configFile: text(options.config),
    ...guard === void 0 ? {} : { guard },
    analyzers: text(options.analyzers)?.split(",").map((name) => name.trim()),
    failOn: SEVERITIES.find((severity) => severity === options.failOn),
    minWitnesses: countOf("--min-witnesses", options.minWitnesses),
    cache: options.cache !== !1,
    baseline: options.baseline !== !1,
    sarif: Array.isArray(options.sarif) ? options.sarif : [],
    lineHashes: !1
  };
}
function isContinuousIntegration({ CI = "" }) {
  return !/^(?:|0|false|no|off)$/i.test(CI);
}
function countOf(flag, value) {
  if (value === void 0) return;
  let count2 = typeof value == "string" && /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (count2 >= 1 && count2 <= 20) return count2;
  throw new UserError(`${flag} ${JSON.stringify(value)} is no count of analyzers`, "give a number from 1 to 20");
}
function text(value) {
  return typeof value == "string" ? value : void 0;
}
function selectionOf(paths, options) {
  let [from, to] = [text(options.from), text(options.to)], asked = [
    options.staged === !0 ? "--staged" : "",
    from === void 0 ? "" : "--from",
    options.all === !0 ? "--all" : ""
  ].filter((name) => name !== "");
  if (asked.length > 1) throw new UserError(`${asked.join(" and ")} exclude each other`, "give one of them");
  if (to !== void 0 && from === void 0) throw new UserError("--to needs --from", "add --from <ref>");
  if (asked[0] === "--all" && paths.length > 0)
    throw new UserError("--all and paths exclude each other", "leave out --all to scan the paths in full");
  return from !== void 0 ? { kind: "range", from, ...to === void 0 ? {} : { to }, paths: [...paths] } : asked[0] === "--all" ? { kind: "all" } : asked[0] === "--staged" || paths.length === 0 ? { kind: "staged", paths: [...paths] } : { kind: "paths", paths: [...paths] };
}

// src/commands/baseline.ts
var baseline = {
  name: "baseline",
  summary: "accept the findings of today; only new ones block from now on",
  description: "Scans the whole repository and writes .provenfix/baseline.json: how often each known finding occurs. A second copy\nof a known finding still blocks. Commit the file, and let CI run `provenfix baseline --check` so that it only shrinks.",
  arguments: [],
  options: [
    { flags: "--check", summary: "write nothing; exit 1 if the file would grow" },
    { flags: "-c, --config <file>", summary: "configuration file instead of .provenfix.yml" },
    { flags: "--no-cache", summary: "check every file anew" }
  ],
  examples: [
    { command: "provenfix baseline", summary: "write or renew the baseline" },
    { command: "provenfix baseline --check", summary: "in CI: fail when there is more than it accepts" }
  ],
  run: runBaseline
};
async function runBaseline(_args, options, host) {
  let run = await runPipeline(pipelineRequestOf([], { ...options, all: !0 }), host);
  requireWhole(run);
  let known2 = await readBaseline(run.baselineFile) ?? { entries: [] }, next = baselineOf(run.findings), [added, gone] = [grew(known2, next), grew(next, known2)];
  if (options.check === !0) return check(run, added, gone, host);
  await writeWhole(run.baselineFile, serializeBaseline(next), "the baseline", "see who may write there");
  let total = count(next.entries);
  return host.stdout.write(`${run.baselineFile}: ${total} known (${count(added)} added, ${count(gone)} gone)
`), 0;
}
function requireWhole(run) {
  if (run.exitCode !== 2) return;
  let gaps2 = [
    ...run.unchecked.map(({ path: path22, message }) => `${path22}: ${message}`),
    ...run.analyzers.flatMap(({ name, failure }) => failure === void 0 ? [] : [`${name}: ${failure}`])
  ];
  throw new UserError(
    `no baseline of an incomplete scan; not checked:
  ${gaps2.join(`
  `)}`,
    "mend or exclude these files, or set `onError: warn` for the analyzer"
  );
}
function check(run, added, gone, host) {
  return gone.length > 0 && host.stdout.write(`${count(gone)} stale: run \`provenfix baseline\` to let them go
${listOf(gone)}`), added.length === 0 ? (host.stdout.write(`the baseline did not grow
`), 0) : (host.stdout.write(`${count(added)} more than ${run.baselineFile} accepts
${listOf(added)}`), 1);
}
function count(entries) {
  return entries.reduce((sum, entry) => sum + entry.count, 0);
}
function listOf(entries) {
  return entries.map(({ path: path22, ruleId, count: times }) => `  ${escapeControl(path22)}: ${ruleId} (${times})
`).join("");
}

// src/commands/completion-script.ts
var HELP = { flags: "-h, --help", summary: "show help" };
function flagOf({ flags, summary, choices = [] }) {
  return { names: flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [], summary, takesValue: /[<[]/.test(flags), values: choices };
}
function wordsOf(command) {
  return command.name === "completion" ? Object.keys(SCRIPTS) : [];
}
function entryOf(command) {
  let flags = [...command.options, HELP].map(flagOf);
  return { name: command.name, summary: command.summary, flags, words: wordsOf(command) };
}
function quoted(text2) {
  return `'${text2.replaceAll("'", "'\\''")}'`;
}
function bashCase(entry) {
  let valued = entry.flags.filter((flag) => flag.takesValue && flag.values.length > 0), files = entry.flags.filter((flag) => flag.takesValue && flag.values.length === 0), cases = valued.map((flag) => `${flag.names.join("|")}) words=${quoted(flag.values.join(" "))} ;;`);
  files.length > 0 && cases.push(`${files.flatMap((flag) => flag.names).join("|")}) words= ;;`);
  let all = [...entry.flags.flatMap((flag) => flag.names), ...entry.words].join(" ");
  return `    ${entry.name}) case $previous in ${cases.join(" ")} *) words=${quoted(all)} ;; esac ;;`;
}
function bashScript(entries) {
  return `_provenfix() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...entries.map((entry) => entry.name), "help", "--help", "--version"].join(" "))} -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${entries.map(bashCase).join(`
`)}
    help) words=${quoted(entries.map((entry) => entry.name).join(" "))} ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _provenfix provenfix
`;
}
function zshText(text2) {
  return text2.replaceAll(/[[\]:\\]/g, "\\$&");
}
function zshFlag(flag) {
  let values = flag.values.length > 0 ? `(${flag.values.join(" ")})` : "_files", rest = `[${zshText(flag.summary)}]${flag.takesValue ? `:value:${values}` : ""}`;
  return flag.names.map((name) => quoted(`*${name}${rest}`));
}
function zshCase(entry) {
  let words = entry.words.length > 0 ? `*:word:(${entry.words.join(" ")})` : "*:file:_files";
  return `    ${entry.name}) _arguments ${[...entry.flags.flatMap(zshFlag), quoted(words)].join(" ")} ;;`;
}
function zshScript(entries) {
  return `#compdef provenfix
_provenfix() {
  local -a commands
  commands=(${entries.map((entry) => quoted(`${entry.name}:${zshText(entry.summary)}`)).join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${entries.map(zshCase).join(`
`)}
    help) _describe command commands ;;
  esac
}
compdef _provenfix provenfix
`;
}
function fishFlag(command, flag) {
  let names = flag.names.map((name) => name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`), values = flag.values.length > 0 ? ` -x -a ${quoted(flag.values.join(" "))}` : flag.takesValue ? " -r" : "";
  return `complete -c provenfix -n ${quoted(`__fish_seen_subcommand_from ${command}`)} ${names.join(" ")}${values} -d ${fishQuoted(flag.summary)}`;
}
function fishQuoted(text2) {
  return `'${text2.replaceAll(/['\\]/g, "\\$&")}'`;
}
function fishEntry(entry) {
  let start = `complete -c provenfix -n __fish_use_subcommand -f -a ${entry.name} -d ${fishQuoted(entry.summary)}`, seen = quoted(`__fish_seen_subcommand_from ${entry.name}`), words = entry.words.map((word) => `complete -c provenfix -n ${seen} -f -a ${word}`);
  return [start, ...entry.flags.map((flag) => fishFlag(entry.name, flag)), ...words];
}
function fishScript(entries) {
  return `${entries.flatMap(fishEntry).join(`
`)}
`;
}
var SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript
};
function completionScript(shell, commands2) {
  let script2 = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : void 0;
  if (!script2)
    throw new UserError(
      `no completion for ${JSON.stringify(shell)}`,
      `choose one of ${Object.keys(SCRIPTS).join(", ")}`
    );
  return script2(commands2.map(entryOf));
}

// src/commands/completion.ts
var SHELLS = ["bash", "zsh", "fish"];
function completionFor(commands2) {
  return {
    name: "completion",
    summary: "print a completion script for your shell",
    description: `For ${SHELLS.join(", ")}. Completes commands, options and their values, and file names.`,
    arguments: [{ name: "<shell>", summary: SHELLS.join(", ") }],
    options: [],
    examples: [
      { command: "source <(provenfix completion bash)", summary: "bash, in ~/.bashrc" },
      { command: "source <(provenfix completion zsh)", summary: "zsh, in ~/.zshrc after compinit" },
      { command: "provenfix completion fish | source", summary: "fish, in ~/.config/fish/config.fish" }
    ],
    async run([shell], _, host) {
      return host.stdout.write(completionScript(shell ?? "", commands2())), 0;
    }
  };
}

// src/commands/config.ts
var config = {
  name: "config",
  summary: "print the effective configuration",
  description: `Prints what holds after the defaults are filled in, and where it comes from. Mistakes in the file are all listed,
with line and column; rules that no analyzer has are noted.`,
  arguments: [],
  options: [
    { flags: "-c, --config <file>", summary: "configuration file instead of .provenfix.yml" },
    { flags: "--staged", summary: "as the next commit would hold it, which is what the hook obeys" },
    { flags: "--json", summary: "as JSON" }
  ],
  examples: [
    { command: "provenfix config", summary: "as YAML" },
    { command: "provenfix config --staged", summary: "what the hook obeys" },
    { command: "provenfix config --json", summary: "for programs" }
  ],
  async run(_, options, host) {
    let { printConfig } = await import("./chunk-UENMJ442.js");
    return printConfig(options, host);
  }
};

// src/commands/doctor.ts
var doctor = {
  name: "doctor",
  summary: "check that everything provenfix needs is there and works",
  description: `Looks at Node, git, the repository, the hook, the configuration, each analyzer (which has to see a known fault)
and the cache, and says how to mend what is wrong. Ends with 2 if a commit or a scan would fail.`,
  arguments: [],
  options: [{ flags: "--json", summary: "as JSON" }],
  examples: [{ command: "provenfix doctor", summary: "here and now" }],
  async run(_, options, host) {
    let { examine, printChecks } = await import("./chunk-HFK7C3GU.js");
    return printChecks(await examine(host), options.json === !0, host);
  }
};

// src/commands/print.ts
function printJson(host, value) {
  host.stdout.write(`${safeJson(value)}
`);
}
function printText(host, text2) {
  host.stdout.write(`${escapeControl(text2.trimEnd())}
`);
}

// src/commands/rules-root.ts
async function rulesPlace({ cwd, env }) {
  let found = await findRepository(cwd, env);
  return { root: found.kind === "repository" ? found.topLevel : realPathOf(cwd) };
}
async function userRulesHere(host) {
  return userRules(await rulesPlace(host));
}

// src/commands/explain-rule.ts
function rulesNamed2(name, rules2) {
  let wanted = canonicalName(name), exact = rules2.filter((rule) => canonicalName(rule.id) === wanted);
  return exact.length > 0 ? exact : rules2.filter((rule) => namesOf(rule).includes(wanted));
}
function unknown(name, rules2) {
  let names = ruleNames2(rules2), meant = nearest(name, names) ?? names.find((known2) => known2.endsWith(`/${name}`)), hint = meant === void 0 ? "`provenfix explain` lists all rules" : `did you mean ${meant}?`;
  return new UserError(`no rule is called ${JSON.stringify(name)}`, hint);
}
function section(title, text2) {
  return text2.trim() === "" ? [] : [`${title}
${text2.trimEnd().replaceAll(/^(?=.)/gm, "    ")}`];
}
function toldOnce(rules2) {
  let told = /* @__PURE__ */ new Map();
  for (let rule of rules2) {
    let key = JSON.stringify([rule.id, rule.title, rule.help]), known2 = told.get(key);
    known2 === void 0 ? told.set(key, { rule, analyzers: [rule.analyzer] }) : known2.analyzers.push(rule.analyzer);
  }
  return [...told.values()];
}
function ruleText({ rule, analyzers: those }) {
  let { help, aliases } = rule, facts = [
    `${rule.severity} severity, ${rule.confidence} confidence`,
    rule.cwe.join(", "),
    ...aliases.length > 0 ? [`also ${aliases.join(", ")}`] : [],
    `${those.length > 1 ? "analyzers" : "analyzer"} ${those.join(", ")}`
  ];
  return [
    `${rule.id}: ${rule.title}`,
    facts.filter((fact) => fact !== "").join(" · "),
    ...section("Why it matters", help.why),
    ...section("How to fix it", help.fix),
    ...section("Bad", help.bad),
    ...section("Good", help.good),
    ...help.link === "" ? [] : [`More: ${help.link}`]
  ].join(`

`);
}
function listText(told) {
  let rules2 = told.map(({ rule }) => rule), idWidth = Math.max(...rules2.map((rule) => rule.id.length)), cweWidth = Math.max(...rules2.map((rule) => (rule.cwe[0] ?? "").length));
  return [...rules2.map(
    (rule) => [rule.id.padEnd(idWidth), rule.severity.padEnd(8), (rule.cwe[0] ?? "").padEnd(cweWidth), rule.title].join("  ")
  ), "", `${rules2.length} rules; \`provenfix explain RULE\` tells more of one.`].join(`
`);
}
async function rulesFor(name, host) {
  let bundled = await rulesOf2(analyzers);
  return name !== void 0 && bundled.some(({ id }) => canonicalName(id) === canonicalName(name)) ? bundled : rulesOf2(analyzers, { [CUSTOM]: { options: { rules: await userRulesHere(host) } } });
}
async function explainRule(name, json2, host) {
  let rules2 = await rulesFor(name, host), meant = name === void 0 ? rules2 : rulesNamed2(name, rules2), told = toldOnce(meant), [first, second] = told;
  if (!first) throw unknown(name ?? "", rules2);
  return json2 ? printJson(host, { schemaVersion: 1, rules: meant }) : printText(host, second ? listText(told) : ruleText(first)), 0;
}

// src/commands/explain.ts
var explain = {
  name: "explain",
  summary: "what a rule means, why it matters, how to fix it",
  description: "Takes a rule's id, another tool's name for it, or a CWE. Without one it lists all rules.",
  arguments: [{ name: "[rule]", summary: "S602, js/command-injection, B602, CWE-78" }],
  options: [{ flags: "--json", summary: "as JSON" }],
  examples: [
    { command: "provenfix explain S602", summary: "one rule, with a bad and a good example" },
    { command: "provenfix explain B602", summary: "the same, by Bandit's name" },
    { command: "provenfix explain CWE-78", summary: "every rule for this weakness" }
  ],
  async run([name], options, host) {
    return explainRule(name, options.json === !0, host);
  }
};

// src/commands/fix.ts
var FIX_OPTIONS = [
  {
    flags: "--only <what>",
    summary: "only this rule, CWE, path or fingerprint, also if nothing of it blocks; repeatable",
    repeatable: !0
  },
  { flags: "--dry-run", summary: "change nothing: print what would be applied as a diff for `git apply`" },
  { flags: "-i, --interactive", summary: "ask about each patch: accept, skip, edit, quit" },
  {
    flags: "--patch <file>",
    summary: "judge this diff (- for standard input) instead of making patches, and apply it if proven"
  },
  { flags: "--include-unverified", summary: "apply also what no test is known to execute" },
  { flags: "--strategy <name>", summary: "the way to ask the model: fdsp or tool-feedback" },
  { flags: "--no-model", summary: "recipes only" },
  { flags: "--no-tests", summary: "do not run the project's tests: nothing is proven then, only proposed" },
  { flags: "--show-prompt", summary: "print what the model would be sent, and send nothing" },
  { flags: "--max-cost <money>", summary: "what this run may cost, in the currency of llm.price" },
  { flags: "--trajectory <folder>", summary: "where the records of the refinement go" }
], fix = {
  name: "fix",
  summary: "repair what blocks with patches that are proven",
  description: "Scans as `scan` does. For each finding that blocks it tries recipes, then the configured model, and holds every patch to the\ngate: it must parse, the finding must be gone and nothing new be there, it must be honest, and the project's own tests must\npass as before and execute it. What is staged is patched in the index and the working tree together; everything else in the\nworking tree. `provenfix undo` takes it back.",
  arguments: scan.arguments,
  options: [...scan.options, ...FIX_OPTIONS],
  examples: [
    { command: "provenfix fix --staged", summary: "what the next commit would add" },
    { command: "provenfix fix --all --dry-run > fixes.patch", summary: "everything, as a diff" },
    { command: "provenfix fix src --only CWE-78 -i", summary: "one weakness, one patch at a time" }
  ],
  async run(paths, options, host) {
    let { runFix } = await import("./chunk-OFAWMK3K.js");
    return runFix(paths, options, host);
  }
};

// src/commands/hook-selection.ts
var import_node_path17 = __toESM(require_node_path2(), 1);
var NO_COMMIT = /^0+$/;
function pushedRange(env) {
  let { PRE_COMMIT_FROM_REF: from = "", PRE_COMMIT_TO_REF: to = "" } = env;
  return from === "" || to === "" || NO_COMMIT.test(from) || NO_COMMIT.test(to) ? void 0 : { from, to };
}
async function stagedNames(repository) {
  let names = await git(repository, ["diff", "--cached", "--name-only", "-z", "--no-ext-diff", "--no-renames"]);
  return new Set(splitNul(names));
}
async function allStaged(files, cwd, env) {
  let repository = await openRepository(cwd, env), staged = await stagedNames(repository), relative = (file) => import_node_path17.default.relative(repository.topLevel, import_node_path17.default.resolve(realPathOf(cwd), file));
  return files.every((file) => staged.has(relative(file).replaceAll(import_node_path17.default.sep, "/")));
}
async function hookSelection(files, { cwd, env }) {
  let range = pushedRange(env);
  return range ? { kind: "range", ...range, paths: [...files] } : files.length === 0 || await allStaged(files, cwd, env) ? { kind: "staged", paths: [...files] } : { kind: "paths", paths: [...files] };
}

// src/commands/hook.ts
var OWN_OPTIONS = SCAN_OPTIONS.filter(({ flags }) => !/^--(staged|from|to|all)\b/.test(flags)), AS_CONFIGURED = {
  when: "configured",
  how: {
    only: [],
    strategy: void 0,
    model: !0,
    tests: void 0,
    includeUnverified: void 0,
    dryRun: !1,
    maxCost: void 0,
    patch: void 0,
    trajectories: void 0,
    showPrompt: void 0,
    review: void 0
  }
}, hook = {
  name: "hook",
  summary: "what git hooks and the pre-commit framework call",
  description: "Scans what is about to be committed. With PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF, which the pre-commit framework\nsets before a push, it scans that range. Files that are not staged are scanned in full (pre-commit run --all-files).\nWith `fix.mode: apply` in the configuration it repairs what it can prove, stages that, and stops the commit for a look.",
  arguments: [{ name: "[files...]", summary: "narrow it to these files" }],
  options: OWN_OPTIONS,
  examples: [
    { command: "provenfix hook", summary: "what the git hook runs" },
    { command: "provenfix hook app.py lib/db.ts", summary: "what the pre-commit framework runs" }
  ],
  async run(files, options, host) {
    let selection = await hookSelection(files, host);
    return runScan({ ...scanRequestOf([], options), selection, fix: AS_CONFIGURED }, host);
  }
};

// src/commands/init.ts
var init = {
  name: "init",
  summary: "write a .provenfix.yml that fits this repository",
  description: "Looks at the names of the files here, and writes a commented configuration at the repository's top level.",
  arguments: [],
  options: [{ flags: "--force", summary: "replace a configuration that is already there" }],
  examples: [
    { command: "provenfix init", summary: "then: provenfix install" },
    { command: "provenfix init --force", summary: "start over" }
  ],
  async run(_, options, host) {
    let { writeInitialConfig } = await import("./chunk-VPIST5QW.js");
    return writeInitialConfig(options.force === !0, host);
  }
};

// src/commands/hook-setup.ts
var import_node_fs7 = __toESM(require_node_fs(), 1), import_node_path20 = __toESM(require_node_path2(), 1);

// src/commands/hook-files.ts
var import_node_fs6 = __toESM(require_node_fs(), 1), import_node_path19 = __toESM(require_node_path2(), 1);

// src/commands/hook-script.ts
var ASIDE_SUFFIX = ".before-provenfix", NEW_FILE = "new file", ADDED_LINE_END = "added line end", BARE_SCRIPT = `#!/bin/sh
`;
function shellWord(text2) {
  return `'${text2.replaceAll("'", "'\\''")}'`;
}
function blockId({ onlyIn }) {
  if (onlyIn === void 0) return "";
  let hash5 = 2166136261;
  for (let byte of Buffer.from(onlyIn)) hash5 = Math.imul(hash5 ^ byte, 16777619) >>> 0;
  return ` ${hash5.toString(16).padStart(8, "0")}`;
}
function chainLines() {
  return [`if [ -x "$0${ASIDE_SUFFIX}" ]; then`, `  "$0${ASIDE_SUFFIX}" "$@" || exit $?`, "fi"];
}
function checkLines2({ node, program: program2 }) {
  return [
    "provenfix_refuse() {",
    `  printf 'provenfix: %s, so nothing was checked and the commit is refused.\\n  %s\\n' "$1" "$2" >&2`,
    "  printf '  To commit once without the check: git commit --no-verify\\n' >&2",
    "  exit 1",
    "}",
    `provenfix_node=${shellWord(node ?? "")}`,
    `provenfix_program=${shellWord(program2)}`,
    '[ -x "$provenfix_node" ] || provenfix_node=$(command -v node) ||',
    '  provenfix_refuse "node was not found" "Install Node 20.19 or later, or put it on PATH."',
    '[ -f "$provenfix_program" ] ||',
    '  provenfix_refuse "$provenfix_program is gone" "Install provenfix again, then run: provenfix install"',
    '"$provenfix_node" "$provenfix_program" hook || exit $?'
  ];
}
function guarded(lines2, { onlyIn }) {
  return onlyIn === void 0 ? lines2 : [`if [ "$(git rev-parse --git-common-dir)" -ef ${shellWord(onlyIn)} ]; then`, ...lines2, "fi"];
}
function render(call, remark) {
  let id = blockId(call), lines2 = [...call.chain ? chainLines() : [], ...guarded(checkLines2(call), call)], note2 = remark === "" ? "" : ` (${remark})`, text2 = [
    `# >>> provenfix${id} >>> written by \`provenfix install\`, removed by \`provenfix uninstall\`${note2}`,
    ...lines2,
    `# <<< provenfix${id} <<<`,
    ""
  ].join(`
`);
  return Buffer.from(text2, "utf8").toString("latin1");
}
function findBlock(text2, call) {
  let id = blockId(call), pattern = `^# >>> provenfix${id} >>> [^\\n]*?(?:\\(([a-z ]+)\\))?\\n[^]*?^# <<< provenfix${id} <<<(?:\\n|$(?![^]))`, match = new RegExp(pattern, "m").exec(text2);
  return match ? { start: match.index, end: match.index + match[0].length, remark: match[1] ?? "" } : void 0;
}
function hasBlock(text2, call) {
  return findBlock(text2, call) !== void 0;
}
function isCurrent(text2, call) {
  let block = findBlock(text2, call);
  return block !== void 0 && text2.slice(block.start, block.end) === render(call, block.remark);
}
function endingLine(text2) {
  let index = text2.split(`
`).findIndex((line) => /^(exit\b|exec\s+[^\s0-9<>&])/.test(line));
  return index < 0 ? void 0 : index + 1;
}
function isShellScript(text2) {
  return text2.includes("\0") ? !1 : text2.startsWith("#!") ? /^#!.*\b(sh|bash|dash|ash|ksh|zsh)\b/.test(text2) : !0;
}
function withCall(text2, call) {
  if (text2 === void 0) return BARE_SCRIPT + render(call, NEW_FILE);
  let block = findBlock(text2, call);
  if (block) return text2.slice(0, block.start) + render(call, block.remark) + text2.slice(block.end);
  if (endingLine(text2) !== void 0) {
    let at = text2.startsWith("#!") ? text2.indexOf(`
`) + 1 : 0;
    return text2.slice(0, at) + render(call, "") + text2.slice(at);
  }
  return text2 === "" || text2.endsWith(`
`) ? text2 + render(call, "") : `${text2}
${render(call, ADDED_LINE_END)}`;
}
function withoutCall(text2, call) {
  let block = findBlock(text2, call);
  if (!block) return text2;
  let before = text2.slice(0, block.start), rest = (block.remark === ADDED_LINE_END ? before.slice(0, -1) : before) + text2.slice(block.end);
  return block.remark === NEW_FILE && rest === BARE_SCRIPT ? void 0 : rest;
}

// src/commands/hook-target.ts
var import_node_path18 = __toESM(require_node_path2(), 1);
var MANAGERS = [
  { manager: "pre-commit", files: [".pre-commit-config.yaml", ".pre-commit-config.yml"] },
  {
    manager: "lefthook",
    files: ["", ".", ".config/"].flatMap(
      (start) => ["yml", "yaml", "toml", "json"].map((extension3) => `${start}lefthook.${extension3}`)
    )
  }
];
function isInside2(folder, file) {
  let relative = import_node_path18.default.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !import_node_path18.default.isAbsolute(relative);
}
async function hooksFolder(repository) {
  let answer = (await git(repository, ["rev-parse", "--git-path", "hooks"])).toString("utf8").slice(0, -1), folder = import_node_path18.default.resolve(repository.topLevel, answer), entry = statOf(folder);
  if (typeof entry == "object" && !entry.isDirectory() && !entry.isSymbolicLink())
    throw new UserError(
      `git looks for hooks in ${folder}, which is no folder: core.hooksPath switches hooks off`,
      "see `git config --show-origin core.hooksPath`, then unset it or name a folder"
    );
  return realPathOf(folder);
}
function managerTarget(topLevel) {
  for (let { manager, files } of MANAGERS)
    for (let configuration of files) {
      let text2 = readTextIfThere(import_node_path18.default.join(topLevel, configuration));
      if (text2 !== void 0)
        return { kind: "manager", manager, configuration, mentions: /^[^#\n]*\bprovenfix\b/m.test(text2) };
    }
}
function worktreeTarget(folder) {
  let holder = import_node_path18.default.basename(folder) === "_" && import_node_path18.default.basename(import_node_path18.default.dirname(folder)) === ".husky" ? import_node_path18.default.dirname(folder) : folder;
  return { kind: "worktree", file: import_node_path18.default.join(holder, "pre-commit"), husky: import_node_path18.default.basename(holder) === ".husky" };
}
async function hookTarget(repository, plain2) {
  let folder = await hooksFolder(repository), [commonDir, topLevel] = [realPathOf(repository.commonDir), realPathOf(repository.topLevel)];
  return isInside2(commonDir, folder) ? (plain2 ? void 0 : managerTarget(topLevel)) ?? { kind: "private", file: import_node_path18.default.join(folder, "pre-commit") } : isInside2(topLevel, folder) ? worktreeTarget(folder) : { kind: "outside", file: import_node_path18.default.join(folder, "pre-commit") };
}

// src/commands/hook-files.ts
function entryOf2(file) {
  let stats = statOf(file);
  if (typeof stats != "string") {
    if (stats.isSymbolicLink()) return { stats, text: "" };
    if (!stats.isFile()) throw new UserError(`${file} is not a file`, "remove it, then run it again");
    return { stats, text: (0, import_node_fs6.readFileSync)(file, "latin1") };
  }
}
function replaceFile(file, text2, mode) {
  let temporary = `${file}.${process.pid}.tmp`;
  makeFolder(import_node_path19.default.dirname(file));
  try {
    (0, import_node_fs6.writeFileSync)(temporary, text2, { encoding: "latin1", flag: "wx" }), (0, import_node_fs6.chmodSync)(temporary, mode), (0, import_node_fs6.renameSync)(temporary, file);
  } finally {
    (0, import_node_fs6.rmSync)(temporary, { force: !0 });
  }
}
function changing(file, work) {
  try {
    return work();
  } catch (error) {
    throw !(error instanceof Error) || !("code" in error) ? error : new UserError(`cannot change ${file}: ${error.message}`, "see whether you may write there");
  }
}
var executable = (mode) => mode & 511 | 64 | (mode & 36) >> 2;
function willRun(target2, { mode }) {
  return target2.kind === "worktree" && target2.husky || (mode & 64) !== 0;
}
function callFor(target2, repository, program2) {
  let topLevel = realPathOf(repository.topLevel), bundled = target2.kind === "worktree" && isInside2(topLevel, program2.file);
  return {
    node: target2.kind === "worktree" ? void 0 : slashed(program2.node),
    program: slashed(bundled ? import_node_path19.default.relative(topLevel, program2.file) : program2.file),
    onlyIn: target2.kind === "outside" ? slashed(realPathOf(repository.commonDir)) : void 0,
    chain: target2.kind === "private" && statOf(target2.file + ASIDE_SUFFIX) !== "absent"
  };
}
async function plainHook(repository, program2) {
  let target2 = await hookTarget(repository, !0);
  return { target: target2, call: callFor(target2, repository, program2) };
}
function slashed(file) {
  return import_node_path19.default.sep === "\\" ? file.replaceAll("\\", "/") : file;
}
function installCall(target2, call) {
  return changing(target2.file, () => putCall(target2, call));
}
function putCall(target2, call) {
  let { file } = target2, existing = entryOf2(file);
  if (existing && hasBlock(existing.text, call)) {
    let runs = willRun(target2, existing.stats);
    return isCurrent(existing.text, call) && runs ? { kind: "current" } : (replaceFile(
      file,
      withCall(existing.text, call),
      runs ? existing.stats.mode & 511 : executable(existing.stats.mode)
    ), { kind: "updated" });
  }
  if (!existing) replaceFile(file, withCall(void 0, call), 493);
  else return target2.kind === "private" ? setAside(file, call) : addBlock(target2, existing, call);
  return { kind: "written" };
}
function setAside(file, call) {
  let aside = file + ASIDE_SUFFIX;
  if (call.chain)
    throw new UserError(
      `${file} is no longer the one that provenfix wrote, and ${aside} is still there`,
      "remove the one of them that is not needed, then run it again"
    );
  return (0, import_node_fs6.renameSync)(file, aside), replaceFile(file, withCall(void 0, { ...call, chain: !0 }), 493), { kind: "written", setAside: aside };
}
function addBlock(target2, { stats, text: text2 }, call) {
  let { file } = target2;
  if (stats.isSymbolicLink() || !isShellScript(text2)) {
    let what = stats.isSymbolicLink() ? "a symbolic link" : "not a shell script";
    throw new UserError(
      `${file} is ${what}, so provenfix leaves it alone`,
      `let it run this, and fail when it fails: node "${call.program}" hook`
    );
  }
  if (!willRun(target2, stats))
    throw new UserError(
      `${file} is not executable, so git does not run it`,
      "make it executable or remove it, then run it again"
    );
  let above = endingLine(text2);
  return replaceFile(file, withCall(text2, call), stats.mode & 511), above === void 0 ? { kind: "written" } : { kind: "written", above };
}
function uninstallCall({ file }, call) {
  return changing(file, () => takeCall(file, call));
}
function takeCall(file, call) {
  let existing = entryOf2(file);
  if (!existing || !hasBlock(existing.text, call)) return { kind: "absent" };
  let rest = withoutCall(existing.text, call);
  if (call.chain) {
    if (rest !== void 0)
      throw new UserError(
        `${file} has lines that provenfix did not write, and the hook before it waits in ${file}${ASIDE_SUFFIX}`,
        "move those lines there, then run it again"
      );
    (0, import_node_fs6.renameSync)(file + ASIDE_SUFFIX, file);
  } else rest === void 0 ? (0, import_node_fs6.rmSync)(file) : replaceFile(file, rest, existing.stats.mode & 511);
  return { kind: "removed", restored: call.chain };
}
function hasCall({ file }, call) {
  let existing = entryOf2(file);
  return existing !== void 0 && hasBlock(existing.text, call);
}
function hookState(target2, call, programIsThere) {
  let existing = entryOf2(target2.file);
  if (!existing || !hasBlock(existing.text, call)) return { kind: "absent" };
  if (!willRun(target2, existing.stats)) return { kind: "broken", why: `${target2.file} is not executable` };
  let unquoted = Buffer.from(/^provenfix_program='(.*)'$/m.exec(existing.text)?.[1] ?? "", "latin1").toString("utf8").replaceAll("'\\''", "'");
  return programIsThere(unquoted) ? { kind: "active" } : { kind: "broken", why: `it calls ${unquoted}, which is gone` };
}

// src/commands/hook-setup.ts
function runningProgram() {
  return { node: process.execPath, file: (0, import_node_fs7.realpathSync)(process.argv[1] ?? "") };
}
function managerSnippet(target2, topLevel, program2) {
  if (target2.manager === "pre-commit")
    return [
      "repos:",
      "  - repo: https://github.com/provenfix/provenfix",
      `    rev: v${version}`,
      "    hooks:",
      "      - id: provenfix"
    ].join(`
`);
  let file = isInside2(topLevel, program2.file) ? import_node_path20.default.relative(topLevel, program2.file) : program2.file;
  return ["pre-commit:", "  commands:", "    provenfix:", `      run: ${JSON.stringify(`node '${file.replaceAll("'", "'\\''")}' hook`)}`].join(`
`);
}
function managerNotes(target2, topLevel, program2) {
  let { manager, configuration } = target2;
  if (target2.mentions)
    return [`${configuration} names provenfix already; ${manager} runs it once its own hooks are installed.`];
  let indented = managerSnippet(target2, topLevel, program2).replaceAll(/^/gm, "    ");
  return [
    `Not installed: ${manager} manages the hooks of this repository. Add this to ${configuration}:`,
    `
${indented}
`,
    `then run: ${manager} install`,
    "(`provenfix install --plain` writes the git hook itself.)"
  ];
}
function placeNote(target2, { file }, topLevel) {
  return target2.kind === "outside" ? [
    "git takes the hooks of several repositories from that folder (core.hooksPath); the check runs in this one only."
  ] : target2.kind === "private" ? [] : isInside2(topLevel, file) ? ["The file belongs to the working tree: commit it, and everyone who uses these hooks is checked."] : [
    `The file belongs to the working tree, and it names this machine's ${file}: add provenfix to the project before you commit it.`
  ];
}
function stabilityNote({ file }) {
  return file.split(import_node_path20.default.sep).includes("_npx") ? [`${file} is in npx's cache, which npm empties: install provenfix in the project, then run this again.`] : [];
}
function installedNotes(target2, installed) {
  if (installed.kind === "current") return [`Nothing to do: ${target2.file} already runs provenfix.`];
  if (installed.kind === "updated") return [`Updated: ${target2.file} runs this provenfix now.`];
  let notes = [`Installed: ${target2.file} runs provenfix before every commit.`];
  return installed.setAside !== void 0 && notes.push(`The hook that was there runs first; it is now ${installed.setAside}.`), installed.above !== void 0 && notes.push(`It runs before the rest of that script, which ends by itself (line ${installed.above}).`), notes;
}
function say(host, notes) {
  host.stdout.write(`${escapeControl(notes.join(`
`))}
`);
}
async function runInstall(plain2, host) {
  let repository = await openRepository(host.cwd, host.env);
  return installInto(repository, plain2, runningProgram(), host);
}
async function installInto(repository, plain2, program2, host) {
  let { topLevel } = repository, { target: target2, call } = await plainHook(repository, program2), managed = plain2 || hasCall(target2, call) ? target2 : await hookTarget(repository, !1);
  if (managed.kind === "manager")
    return say(host, managerNotes(managed, topLevel, program2)), managed.mentions ? 0 : 2;
  let installed = installCall(target2, call), remarks = installed.kind === "current" ? [] : placeNote(target2, program2, topLevel);
  return say(host, [...installedNotes(target2, installed), ...remarks, ...stabilityNote(program2)]), 0;
}
async function runUninstall(host) {
  let repository = await openRepository(host.cwd, host.env);
  return uninstallFrom(repository, runningProgram(), host);
}
async function uninstallFrom(repository, program2, host) {
  let { target: target2, call } = await plainHook(repository, program2), removed = uninstallCall(target2, call);
  removed.kind === "absent" ? say(host, [`Nothing to do: ${target2.file} does not run provenfix.`]) : removed.restored ? say(host, [`Uninstalled: the earlier hook is ${target2.file} again.`]) : say(host, [`Uninstalled: ${target2.file} no longer runs provenfix.`]);
  let managed = await hookTarget(repository, !1);
  return managed.kind === "manager" && managed.mentions && say(host, [
    `${managed.configuration} still names provenfix: take it out there, where ${managed.manager} reads it.`
  ]), 0;
}

// src/commands/install.ts
var install = {
  name: "install",
  summary: "check every commit in this repository",
  description: `Writes the git pre-commit hook. It respects core.hooksPath and linked worktrees, keeps a hook that is already
there and runs it first, and adds to husky's script. Where lefthook or the pre-commit framework manages the hooks,
it prints what to add to their configuration and ends with 2. Running it again changes nothing.`,
  arguments: [],
  options: [{ flags: "--plain", summary: "the git hook itself, even where a hook manager is configured" }],
  examples: [
    { command: "provenfix install", summary: "from now on git commit is checked" },
    { command: "git commit --no-verify", summary: "git's own way to commit once without hooks" }
  ],
  async run(_, options, host) {
    return runInstall(options.plain === !0, host);
  }
};

// src/commands/merge.ts
var import_node_path21 = __toESM(require_node_path2(), 1);
var merge = {
  name: "merge",
  summary: "join the parts of a split scan",
  description: "Takes the JSON or SARIF reports of all parts that `scan --shard i/n` wrote, and gives what one scan would have\ngiven, byte for byte. A part that is missing, or of another run, is an error.",
  arguments: [{ name: "<files...>", summary: "reports of the parts: JSON or SARIF" }],
  options: [
    { flags: "-f, --format <name>", summary: "report format; repeatable", choices: FORMATS, repeatable: !0 },
    {
      flags: "-o, --output <file>",
      summary: "write the preceding --format to FILE instead of standard output",
      repeatable: !0,
      goesWith: "format"
    },
    { flags: "-v, --verbose", summary: "also what does not block, and each skipped file" },
    { flags: "-q, --quiet", summary: "only what blocks, one line each" }
  ],
  examples: [
    { command: "provenfix merge ../part-*.json -f sarif -o results.sarif", summary: "for code scanning" },
    { command: "provenfix merge 1.sarif 2.sarif -f sarif -f html -o page.html", summary: "two reports of it" }
  ],
  async run(args, options, host) {
    let reports = reportTargets(options.format, options.output), { joinParts } = await import("./chunk-S66USKNU.js"), run = joinParts(args.map((name) => ({ name, absolute: import_node_path21.default.resolve(host.cwd, name) }))), verbosity = options.quiet === !0 ? "quiet" : options.verbose === !0 ? "verbose" : "normal";
    return await writeReports({ ...run, root: host.cwd }, { reports, verbosity }, host), run.exitCode;
  }
};

// src/commands/rules.ts
var FORMATS2 = ["terminal", "json"], rules = {
  name: "rules",
  summary: "list all rules, and test your own",
  description: "`rules list` shows every rule: the bundled ones and those in .provenfix/rules/. `rules test` holds rule files to their\nform and runs the examples in them; it ends with 1 where an example fails, with 2 where a file is no rule.",
  arguments: [
    { name: "<action>", summary: "list or test" },
    { name: "[paths...]", summary: "with test: rule files or folders of them (default .provenfix/rules)" }
  ],
  options: [{ flags: "-f, --format <name>", summary: "how to print it", choices: FORMATS2 }],
  examples: [
    { command: "provenfix rules list", summary: "all rules, with CWE, severity, analyzer and language" },
    { command: "provenfix rules test", summary: "your own rules against their examples" },
    { command: "provenfix rules test packs/acme", summary: "the rules of another folder" }
  ],
  async run([action, ...paths], options, host) {
    let json2 = options.format === "json";
    if (action === "test") return (await import("./chunk-ZEIMFZQU.js")).testRules(paths, json2, host);
    if (action !== "list") throw new UserError(`rules ${action} is not known`, "`rules list` and `rules test` are");
    if (paths.length > 0) throw new UserError("rules list takes no paths", "leave them out");
    return (await import("./chunk-PMPNJV6R.js")).listRules(json2, host);
  }
};

// src/commands/trajectory.ts
var trajectory = {
  name: "trajectory",
  summary: "show the record of a refinement",
  description: "Each refinement of a finding leaves a file of JSON Lines under .git/provenfix/trajectories: every prompt, reply, candidate and\nverdict, secrets masked. `show` without a name tells of the latest; with a file, a name or a fingerprint, of that one.",
  arguments: [
    { name: "<action>", summary: "show, or list" },
    { name: "[which]", summary: "a file, its name, or a finding's fingerprint" }
  ],
  options: [{ flags: "--trajectory <folder>", summary: "where the records are" }],
  examples: [
    { command: "provenfix trajectory list", summary: "every record" },
    { command: "provenfix trajectory show", summary: "the latest, for people" }
  ],
  async run([action = "show", which], options, host) {
    let { listTrajectories, showTrajectory } = await import("./chunk-BA575OJI.js"), folder = typeof options.trajectory == "string" ? options.trajectory : void 0;
    if (action === "list") return listTrajectories(folder, host);
    if (action === "show") return showTrajectory(which, folder, host);
    throw new UserError(`trajectory: there is no action "${action}"`, "use `show` or `list`");
  }
};

// src/commands/undo.ts
var undo = {
  name: "undo",
  summary: "take the last applied patches back",
  description: "Restores index and working tree to what they were before the last `provenfix fix`, around whatever was edited since. Where the\npatched lines themselves were edited it changes nothing, and says where.",
  arguments: [],
  options: [],
  examples: [{ command: "provenfix undo", summary: "take the last application back" }],
  async run(_args, _options, host) {
    let [{ undo: takeBack }, { openRepository: openRepository2 }, { escapeLine: escapeLine2 }, { sayWhatWasRecovered }] = await Promise.all([
      import("./chunk-25QJUT4H.js"),
      import("./chunk-VAN425RU.js"),
      import("./chunk-USB2IESX.js"),
      import("./chunk-OFAWMK3K.js")
    ]);
    await sayWhatWasRecovered(host);
    let { titles, files } = await takeBack(await openRepository2(host.cwd, host.env));
    for (let title of titles) host.stdout.write(`taken back: ${escapeLine2(title)}
`);
    return host.stdout.write(`files: ${files.map(escapeLine2).join(", ")}
`), 0;
  }
};

// src/commands/uninstall.ts
var uninstall = {
  name: "uninstall",
  summary: "take the hook out again",
  description: "Takes out what `provenfix install` wrote, and leaves what was there before, byte for byte.",
  arguments: [],
  options: [],
  examples: [{ command: "provenfix uninstall", summary: "git commit is no longer checked here" }],
  async run(_, __, host) {
    return runUninstall(host);
  }
};

// src/commands/list.ts
var commands = [
  scan,
  merge,
  fix,
  undo,
  baseline,
  init,
  config,
  install,
  uninstall,
  hook,
  doctor,
  explain,
  trajectory,
  rules,
  completionFor(() => commands)
];

// src/cli.ts
async function runCli(argv, host) {
  let exitCode = 0, program2 = programFor(host);
  for (let command of commands)
    program2.addCommand(
      programOf(command, host, async (args, options) => {
        exitCode = await command.run(args, options, host);
      })
    );
  try {
    await program2.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
function programFor(host) {
  return withOutput(new Command("provenfix"), host).description("Blocks insecure code at commit and in CI, and fixes it only with patches it has proven.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "show help").helpCommand("help [command]", "show help for a command").addHelpText(
    "after",
    `
Exit codes: 0 clean, 1 something blocks, 2 configuration or environment needs a person, 3 our own defect.`
  ).showSuggestionAfterError();
}
function withOutput(program2, host) {
  return program2.exitOverride().configureOutput({
    writeOut: (text2) => {
      host.stdout.write(text2);
    },
    writeErr: (text2) => {
      host.stderr.write(text2);
    }
  });
}
function programOf(command, host, run) {
  let program2 = withOutput(new Command(command.name), host).summary(command.summary).description((command.description ?? command.summary).replaceAll(`
`, " ")).showSuggestionAfterError().helpOption("-h, --help", "show help");
  for (let argument of command.arguments) program2.addArgument(new Argument(argument.name, argument.summary));
  for (let option of command.options) program2.addOption(optionOf(option, program2));
  return command.examples.length > 0 && program2.addHelpText("after", examplesText(command)), program2.action(async () => run(program2.args, program2.opts()));
}
function optionOf(described, program2) {
  let option = new Option(described.flags, described.summary);
  return described.choices !== void 0 && option.choices(described.choices), described.repeatable === !0 && option.argParser(collector(option, described, program2)), option;
}
function collector(option, described, program2) {
  let check2 = option.parseArg;
  return (value, previous = []) => {
    check2?.(value, void 0);
    let values = [...previous];
    return values[indexOfNext(values, described, program2)] = value, values;
  };
}
function indexOfNext(values, { goesWith, flags }, program2) {
  if (goesWith === void 0) return values.length;
  let leaders = program2.getOptionValue(goesWith), index = Array.isArray(leaders) && leaders.length > 0 ? leaders.length - 1 : 0;
  if (values[index] !== void 0)
    throw new UserError(`${flags} is given twice for one --${goesWith}`, `repeat --${goesWith} before each of them`);
  return index;
}
function examplesText(command) {
  let width = Math.max(...command.examples.map((example) => example.command.length));
  return `
Examples:
${command.examples.map((example) => `  ${example.command.padEnd(width)}  ${example.summary}`).join(`
`)}`;
}

export {
  require_node_events,
  SEVERITIES,
  CONFIDENCES,
  require_node_crypto,
  parseShard,
  escapeForRunner,
  workflowCommand,
  lastLine,
  VERDICTS,
  contributionOf,
  summarize,
  withDisposition,
  failedAnalyzers,
  ruleOf,
  tally,
  groupBy,
  mostSevereFirst,
  plural,
  github,
  originOf,
  proofOf,
  html,
  json,
  pathToUri,
  sarif,
  REPORT_PROPERTY,
  sarifLog,
  location,
  paintFor,
  paintDiffLine,
  terminal,
  encodingMark,
  decodeText,
  readBlobs,
  RECOMMENDATIONS,
  lookersOf,
  uncheckedByChoice,
  isNameOfScript,
  require_node_zlib,
  cacheKey,
  textKey,
  cacheFolderIn,
  openCache,
  firstLine2 as firstLine,
  configGlobs,
  isGuarded,
  splitLines,
  clampRegion,
  failed,
  outputOf,
  parseJson,
  unfounded,
  leftOut,
  namedIn,
  chunked,
  pathIn,
  isFileIn,
  today,
  now,
  ticks,
  timestamp,
  deadline,
  pause,
  analyzeAll,
  folderOf,
  openJournal,
  lastApplication,
  temporaryFor,
  readJournal,
  inverse,
  ownExports,
  GRAMMARS,
  grammarsOf,
  LANGUAGES,
  GRAMMAR_FILES,
  languageOf,
  RULE_LANGUAGES,
  RULES_FOLDER,
  CUSTOM,
  secrets,
  embedded,
  pythonRun,
  regionOfAst,
  utf16Column,
  CONFIG_NAMES,
  globProblem,
  pathProblem,
  filled,
  mentions,
  CONFIG_NAMES2,
  CONFIG_FILES2 as CONFIG_FILES,
  isLocal,
  analyzers,
  rulesOf2 as rulesOf,
  configurable,
  analyzersOf,
  compareEntries,
  consensusNotices,
  secretSpans,
  compareFindings,
  entryUnused,
  compareRecords,
  triage,
  ruleBook,
  linesOfHunks,
  skippedByContent,
  nearest,
  readNamedRules,
  readRuleTexts,
  problemLine,
  rulesOrFail,
  userRules,
  withUserRules,
  isNamed,
  nameProblem,
  FILE_PLACEHOLDER,
  REPORT_FORMATS,
  defaultSettings,
  defaultConfig,
  CONFIG_NAMES3,
  loadConfig,
  unknownRuleNotes,
  stagedFiles,
  kindOf,
  rulesNamed,
  exitCodeOf,
  writeWhole,
  makeFolder,
  appendLine,
  takeFreeName,
  runPipeline,
  progressLine,
  writeReports,
  scanRequestOf,
  printJson,
  printText,
  hookTarget,
  plainHook,
  hookState,
  runningProgram,
  rulesPlace,
  userRulesHere,
  runCli
};
