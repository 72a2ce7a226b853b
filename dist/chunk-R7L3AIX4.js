import {
  Language,
  Parser
} from "./chunk-DIJINNGA.js";
import "./chunk-JH7TYAU7.js";

// node_modules/@ast-grep/wasm/wasm_bg.js
var Pos = class _Pos {
  static __wrap(ptr) {
    let obj = Object.create(_Pos.prototype);
    return obj.__wbg_ptr = ptr, PosFinalization.register(obj, obj.__wbg_ptr, obj), obj;
  }
  __destroy_into_raw() {
    let ptr = this.__wbg_ptr;
    return this.__wbg_ptr = 0, PosFinalization.unregister(this), ptr;
  }
  free() {
    let ptr = this.__destroy_into_raw();
    wasm.__wbg_pos_free(ptr, 0);
  }
  /**
   * column number starting from 0
   * @returns {number}
   */
  get column() {
    return wasm.__wbg_get_pos_column(this.__wbg_ptr) >>> 0;
  }
  /**
   * character offset of the position
   * @returns {number}
   */
  get index() {
    return wasm.__wbg_get_pos_index(this.__wbg_ptr) >>> 0;
  }
  /**
   * line number starting from 0
   * @returns {number}
   */
  get line() {
    return wasm.__wbg_get_pos_line(this.__wbg_ptr) >>> 0;
  }
  /**
   * column number starting from 0
   * @param {number} arg0
   */
  set column(arg0) {
    wasm.__wbg_set_pos_column(this.__wbg_ptr, arg0);
  }
  /**
   * character offset of the position
   * @param {number} arg0
   */
  set index(arg0) {
    wasm.__wbg_set_pos_index(this.__wbg_ptr, arg0);
  }
  /**
   * line number starting from 0
   * @param {number} arg0
   */
  set line(arg0) {
    wasm.__wbg_set_pos_line(this.__wbg_ptr, arg0);
  }
};
Symbol.dispose && (Pos.prototype[Symbol.dispose] = Pos.prototype.free);
var Range = class _Range {
  static __wrap(ptr) {
    let obj = Object.create(_Range.prototype);
    return obj.__wbg_ptr = ptr, RangeFinalization.register(obj, obj.__wbg_ptr, obj), obj;
  }
  __destroy_into_raw() {
    let ptr = this.__wbg_ptr;
    return this.__wbg_ptr = 0, RangeFinalization.unregister(this), ptr;
  }
  free() {
    let ptr = this.__destroy_into_raw();
    wasm.__wbg_range_free(ptr, 0);
  }
  /**
   * ending position of the range
   * @returns {Pos}
   */
  get end() {
    let ret = wasm.__wbg_get_range_end(this.__wbg_ptr);
    return Pos.__wrap(ret);
  }
  /**
   * starting position of the range
   * @returns {Pos}
   */
  get start() {
    let ret = wasm.__wbg_get_range_start(this.__wbg_ptr);
    return Pos.__wrap(ret);
  }
  /**
   * ending position of the range
   * @param {Pos} arg0
   */
  set end(arg0) {
    _assertClass(arg0, Pos);
    var ptr0 = arg0.__destroy_into_raw();
    wasm.__wbg_set_range_end(this.__wbg_ptr, ptr0);
  }
  /**
   * starting position of the range
   * @param {Pos} arg0
   */
  set start(arg0) {
    _assertClass(arg0, Pos);
    var ptr0 = arg0.__destroy_into_raw();
    wasm.__wbg_set_range_start(this.__wbg_ptr, ptr0);
  }
};
Symbol.dispose && (Range.prototype[Symbol.dispose] = Range.prototype.free);
var SgNode = class _SgNode {
  static __wrap(ptr) {
    let obj = Object.create(_SgNode.prototype);
    return obj.__wbg_ptr = ptr, SgNodeFinalization.register(obj, obj.__wbg_ptr, obj), obj;
  }
  __destroy_into_raw() {
    let ptr = this.__wbg_ptr;
    return this.__wbg_ptr = 0, SgNodeFinalization.unregister(this), ptr;
  }
  free() {
    let ptr = this.__destroy_into_raw();
    wasm.__wbg_sgnode_free(ptr, 0);
  }
  /**
   * @returns {SgNode[]}
   */
  ancestors() {
    let ret = wasm.sgnode_ancestors(this.__wbg_ptr);
    var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v1;
  }
  /**
   * @param {number} nth
   * @returns {SgNode | undefined}
   */
  child(nth) {
    let ret = wasm.sgnode_child(this.__wbg_ptr, nth);
    return ret === 0 ? void 0 : _SgNode.__wrap(ret);
  }
  /**
   * @returns {SgNode[]}
   */
  children() {
    let ret = wasm.sgnode_children(this.__wbg_ptr);
    var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v1;
  }
  /**
   * @deprecated Use `children` instead.
   * @returns {SgNode[]}
   */
  children_nodes() {
    let ret = wasm.sgnode_children_nodes(this.__wbg_ptr);
    var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v1;
  }
  /**
   * @param {any} edits
   * @returns {string}
   */
  commitEdits(edits) {
    let deferred2_0, deferred2_1;
    try {
      let ret = wasm.sgnode_commitEdits(this.__wbg_ptr, edits);
      var ptr1 = ret[0], len1 = ret[1];
      if (ret[3])
        throw ptr1 = 0, len1 = 0, takeFromExternrefTable0(ret[2]);
      return deferred2_0 = ptr1, deferred2_1 = len1, getStringFromWasm0(ptr1, len1);
    } finally {
      wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
    }
  }
  /**
   * @param {string} name
   * @returns {SgNode | undefined}
   */
  field(name) {
    let ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ret = wasm.sgnode_field(this.__wbg_ptr, ptr0, len0);
    return ret === 0 ? void 0 : _SgNode.__wrap(ret);
  }
  /**
   * @param {string} name
   * @returns {SgNode[]}
   */
  fieldChildren(name) {
    let ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ret = wasm.sgnode_fieldChildren(this.__wbg_ptr, ptr0, len0);
    var v2 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v2;
  }
  /**
   * @param {any} matcher
   * @returns {SgNode | undefined}
   */
  find(matcher) {
    let ret = wasm.sgnode_find(this.__wbg_ptr, matcher);
    if (ret[2])
      throw takeFromExternrefTable0(ret[1]);
    return ret[0] === 0 ? void 0 : _SgNode.__wrap(ret[0]);
  }
  /**
   * @param {any} matcher
   * @returns {SgNode[]}
   */
  findAll(matcher) {
    let ret = wasm.sgnode_findAll(this.__wbg_ptr, matcher);
    if (ret[3])
      throw takeFromExternrefTable0(ret[2]);
    var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v1;
  }
  /**
   * @param {any} m
   * @returns {boolean}
   */
  follows(m) {
    let ret = wasm.sgnode_follows(this.__wbg_ptr, m);
    if (ret[2])
      throw takeFromExternrefTable0(ret[1]);
    return ret[0] !== 0;
  }
  /**
   * @param {string} m
   * @returns {SgNode | undefined}
   */
  getMatch(m) {
    let ptr0 = passStringToWasm0(m, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ret = wasm.sgnode_getMatch(this.__wbg_ptr, ptr0, len0);
    return ret === 0 ? void 0 : _SgNode.__wrap(ret);
  }
  /**
   * @param {string} m
   * @returns {SgNode[]}
   */
  getMultipleMatches(m) {
    let ptr0 = passStringToWasm0(m, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ret = wasm.sgnode_getMultipleMatches(this.__wbg_ptr, ptr0, len0);
    var v2 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v2;
  }
  /**
   * @param {string} m
   * @returns {string | undefined}
   */
  getTransformed(m) {
    let ptr0 = passStringToWasm0(m, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ret = wasm.sgnode_getTransformed(this.__wbg_ptr, ptr0, len0), v2;
    return ret[0] !== 0 && (v2 = getStringFromWasm0(ret[0], ret[1]), wasm.__wbindgen_free(ret[0], ret[1] * 1, 1)), v2;
  }
  /**
   * @param {any} m
   * @returns {boolean}
   */
  has(m) {
    let ret = wasm.sgnode_has(this.__wbg_ptr, m);
    if (ret[2])
      throw takeFromExternrefTable0(ret[1]);
    return ret[0] !== 0;
  }
  /**
   * @returns {number}
   */
  id() {
    return wasm.sgnode_id(this.__wbg_ptr) >>> 0;
  }
  /**
   * @param {any} m
   * @returns {boolean}
   */
  inside(m) {
    let ret = wasm.sgnode_inside(this.__wbg_ptr, m);
    if (ret[2])
      throw takeFromExternrefTable0(ret[1]);
    return ret[0] !== 0;
  }
  /**
   * @param {string} kind
   * @returns {boolean}
   */
  is(kind2) {
    let ptr0 = passStringToWasm0(kind2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN;
    return wasm.sgnode_is(this.__wbg_ptr, ptr0, len0) !== 0;
  }
  /**
   * @returns {boolean}
   */
  isLeaf() {
    return wasm.sgnode_isLeaf(this.__wbg_ptr) !== 0;
  }
  /**
   * @returns {boolean}
   */
  isNamed() {
    return wasm.sgnode_isNamed(this.__wbg_ptr) !== 0;
  }
  /**
   * @returns {boolean}
   */
  isNamedLeaf() {
    return wasm.sgnode_isNamedLeaf(this.__wbg_ptr) !== 0;
  }
  /**
   * @returns {string}
   */
  kind() {
    let deferred1_0, deferred1_1;
    try {
      let ret = wasm.sgnode_kind(this.__wbg_ptr);
      return deferred1_0 = ret[0], deferred1_1 = ret[1], getStringFromWasm0(ret[0], ret[1]);
    } finally {
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
  /**
   * @param {any} m
   * @returns {boolean}
   */
  matches(m) {
    let ret = wasm.sgnode_matches(this.__wbg_ptr, m);
    if (ret[2])
      throw takeFromExternrefTable0(ret[1]);
    return ret[0] !== 0;
  }
  /**
   * @returns {SgNode[]}
   */
  namedChildren() {
    let ret = wasm.sgnode_namedChildren(this.__wbg_ptr);
    var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v1;
  }
  /**
   * @returns {SgNode | undefined}
   */
  next() {
    let ret = wasm.sgnode_next(this.__wbg_ptr);
    return ret === 0 ? void 0 : _SgNode.__wrap(ret);
  }
  /**
   * @returns {SgNode[]}
   */
  nextAll() {
    let ret = wasm.sgnode_nextAll(this.__wbg_ptr);
    var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v1;
  }
  /**
   * @returns {SgNode | undefined}
   */
  parent() {
    let ret = wasm.sgnode_parent(this.__wbg_ptr);
    return ret === 0 ? void 0 : _SgNode.__wrap(ret);
  }
  /**
   * @deprecated Use `parent` instead.
   * @returns {SgNode | undefined}
   */
  parent_node() {
    let ret = wasm.sgnode_parent_node(this.__wbg_ptr);
    return ret === 0 ? void 0 : _SgNode.__wrap(ret);
  }
  /**
   * @param {any} m
   * @returns {boolean}
   */
  precedes(m) {
    let ret = wasm.sgnode_precedes(this.__wbg_ptr, m);
    if (ret[2])
      throw takeFromExternrefTable0(ret[1]);
    return ret[0] !== 0;
  }
  /**
   * @returns {SgNode | undefined}
   */
  prev() {
    let ret = wasm.sgnode_prev(this.__wbg_ptr);
    return ret === 0 ? void 0 : _SgNode.__wrap(ret);
  }
  /**
   * @returns {SgNode[]}
   */
  prevAll() {
    let ret = wasm.sgnode_prevAll(this.__wbg_ptr);
    var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
    return wasm.__wbindgen_free(ret[0], ret[1] * 4, 4), v1;
  }
  /**
   * @returns {Range}
   */
  range() {
    let ret = wasm.sgnode_range(this.__wbg_ptr);
    return Range.__wrap(ret);
  }
  /**
   * @param {string} text
   * @returns {WasmEdit}
   */
  replace(text) {
    let ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ret = wasm.sgnode_replace(this.__wbg_ptr, ptr0, len0);
    return WasmEdit.__wrap(ret);
  }
  /**
   * @returns {string}
   */
  text() {
    let deferred1_0, deferred1_1;
    try {
      let ret = wasm.sgnode_text(this.__wbg_ptr);
      return deferred1_0 = ret[0], deferred1_1 = ret[1], getStringFromWasm0(ret[0], ret[1]);
    } finally {
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
};
Symbol.dispose && (SgNode.prototype[Symbol.dispose] = SgNode.prototype.free);
var SgRoot = class _SgRoot {
  static __wrap(ptr) {
    let obj = Object.create(_SgRoot.prototype);
    return obj.__wbg_ptr = ptr, SgRootFinalization.register(obj, obj.__wbg_ptr, obj), obj;
  }
  __destroy_into_raw() {
    let ptr = this.__wbg_ptr;
    return this.__wbg_ptr = 0, SgRootFinalization.unregister(this), ptr;
  }
  free() {
    let ptr = this.__destroy_into_raw();
    wasm.__wbg_sgroot_free(ptr, 0);
  }
  /**
   * Returns the path of the file if it is discovered by ast-grep's `findInFiles`.
   * Returns `"anonymous"` if the instance is created by `parse`.
   * @returns {string}
   */
  filename() {
    let deferred1_0, deferred1_1;
    try {
      let ret = wasm.sgroot_filename(this.__wbg_ptr);
      return deferred1_0 = ret[0], deferred1_1 = ret[1], getStringFromWasm0(ret[0], ret[1]);
    } finally {
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
  /**
   * This method is mainly for debugging tree parsing result.
   * @returns {any}
   */
  getInnerTree() {
    return wasm.sgroot_getInnerTree(this.__wbg_ptr);
  }
  /**
   * Returns the root SgNode of the ast-grep instance.
   * @returns {SgNode}
   */
  root() {
    let ret = wasm.sgroot_root(this.__wbg_ptr);
    return SgNode.__wrap(ret);
  }
};
Symbol.dispose && (SgRoot.prototype[Symbol.dispose] = SgRoot.prototype.free);
var WasmEdit = class _WasmEdit {
  static __wrap(ptr) {
    let obj = Object.create(_WasmEdit.prototype);
    return obj.__wbg_ptr = ptr, WasmEditFinalization.register(obj, obj.__wbg_ptr, obj), obj;
  }
  __destroy_into_raw() {
    let ptr = this.__wbg_ptr;
    return this.__wbg_ptr = 0, WasmEditFinalization.unregister(this), ptr;
  }
  free() {
    let ptr = this.__destroy_into_raw();
    wasm.__wbg_wasmedit_free(ptr, 0);
  }
  /**
   * The end position of the edit (character offset)
   * @returns {number}
   */
  get end_pos() {
    return wasm.__wbg_get_wasmedit_end_pos(this.__wbg_ptr) >>> 0;
  }
  /**
   * The text to be inserted
   * @returns {string}
   */
  get inserted_text() {
    let deferred1_0, deferred1_1;
    try {
      let ret = wasm.__wbg_get_wasmedit_inserted_text(this.__wbg_ptr);
      return deferred1_0 = ret[0], deferred1_1 = ret[1], getStringFromWasm0(ret[0], ret[1]);
    } finally {
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
  /**
   * The start position of the edit (character offset)
   * @returns {number}
   */
  get start_pos() {
    return wasm.__wbg_get_wasmedit_start_pos(this.__wbg_ptr) >>> 0;
  }
  /**
   * The end position of the edit (character offset)
   * @param {number} arg0
   */
  set end_pos(arg0) {
    wasm.__wbg_set_wasmedit_end_pos(this.__wbg_ptr, arg0);
  }
  /**
   * The text to be inserted
   * @param {string} arg0
   */
  set inserted_text(arg0) {
    let ptr0 = passStringToWasm0(arg0, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN;
    wasm.__wbg_set_wasmedit_inserted_text(this.__wbg_ptr, ptr0, len0);
  }
  /**
   * The start position of the edit (character offset)
   * @param {number} arg0
   */
  set start_pos(arg0) {
    wasm.__wbg_set_wasmedit_start_pos(this.__wbg_ptr, arg0);
  }
};
Symbol.dispose && (WasmEdit.prototype[Symbol.dispose] = WasmEdit.prototype.free);
function dumpPattern(lang, pattern_str, selector, strictness) {
  let ptr0 = passStringToWasm0(lang, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ptr1 = passStringToWasm0(pattern_str, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len1 = WASM_VECTOR_LEN;
  var ptr2 = isLikeNone(selector) ? 0 : passStringToWasm0(selector, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len2 = WASM_VECTOR_LEN, ptr3 = isLikeNone(strictness) ? 0 : passStringToWasm0(strictness, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len3 = WASM_VECTOR_LEN;
  let ret = wasm.dumpPattern(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
  if (ret[2])
    throw takeFromExternrefTable0(ret[1]);
  return takeFromExternrefTable0(ret[0]);
}
function initializeTreeSitter() {
  return wasm.initializeTreeSitter();
}
function kind(lang, kind_name) {
  let ptr0 = passStringToWasm0(lang, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ptr1 = passStringToWasm0(kind_name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len1 = WASM_VECTOR_LEN, ret = wasm.kind(ptr0, len0, ptr1, len1);
  if (ret[2])
    throw takeFromExternrefTable0(ret[1]);
  return ret[0];
}
function parse(lang, src) {
  let ptr0 = passStringToWasm0(lang, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ptr1 = passStringToWasm0(src, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len1 = WASM_VECTOR_LEN, ret = wasm.parse(ptr0, len0, ptr1, len1);
  if (ret[2])
    throw takeFromExternrefTable0(ret[1]);
  return SgRoot.__wrap(ret[0]);
}
function pattern(lang, pattern_str) {
  let ptr0 = passStringToWasm0(lang, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len0 = WASM_VECTOR_LEN, ptr1 = passStringToWasm0(pattern_str, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len1 = WASM_VECTOR_LEN, ret = wasm.pattern(ptr0, len0, ptr1, len1);
  if (ret[2])
    throw takeFromExternrefTable0(ret[1]);
  return takeFromExternrefTable0(ret[0]);
}
function registerDynamicLanguage(langs) {
  return wasm.registerDynamicLanguage(langs);
}
function __wbg_Error_408e67f47ca7b58b(arg0, arg1) {
  return Error(getStringFromWasm0(arg0, arg1));
}
function __wbg_Number_3890faa6d3ff057d(arg0) {
  return Number(arg0);
}
function __wbg_String_8564e559799eccda(arg0, arg1) {
  let ret = String(arg1), ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len1 = WASM_VECTOR_LEN;
  getDataViewMemory0().setInt32(arg0 + 4, len1, !0), getDataViewMemory0().setInt32(arg0 + 0, ptr1, !0);
}
function __wbg___new_05520503cd263bba() {
  return handleError(function() {
    return new Parser();
  }, arguments);
}
function __wbg___wbindgen_bigint_get_as_i64_c4ecf48528083721(arg0, arg1) {
  let v = arg1, ret = typeof v == "bigint" ? v : void 0;
  getDataViewMemory0().setBigInt64(arg0 + 8, isLikeNone(ret) ? BigInt(0) : ret, !0), getDataViewMemory0().setInt32(arg0 + 0, !isLikeNone(ret), !0);
}
function __wbg___wbindgen_boolean_get_c9c83ebd41b34df3(arg0) {
  let v = arg0, ret = typeof v == "boolean" ? v : void 0;
  return isLikeNone(ret) ? 16777215 : ret ? 1 : 0;
}
function __wbg___wbindgen_debug_string_a57024b9c6e4a48b(arg0, arg1) {
  let ret = debugString(arg1), ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len1 = WASM_VECTOR_LEN;
  getDataViewMemory0().setInt32(arg0 + 4, len1, !0), getDataViewMemory0().setInt32(arg0 + 0, ptr1, !0);
}
function __wbg___wbindgen_in_ac983077f137f2e6(arg0, arg1) {
  return arg0 in arg1;
}
function __wbg___wbindgen_is_bigint_8ffbbef442139384(arg0) {
  return typeof arg0 == "bigint";
}
function __wbg___wbindgen_is_function_5e4570eb24ffa122(arg0) {
  return typeof arg0 == "function";
}
function __wbg___wbindgen_is_object_a2790eb24c211ea0(arg0) {
  let val = arg0;
  return typeof val == "object" && val !== null;
}
function __wbg___wbindgen_is_string_e6f02f0ea5f20a32(arg0) {
  return typeof arg0 == "string";
}
function __wbg___wbindgen_is_undefined_6cff064c44e0d823(arg0) {
  return arg0 === void 0;
}
function __wbg___wbindgen_jsval_eq_0a18949a61670320(arg0, arg1) {
  return arg0 === arg1;
}
function __wbg___wbindgen_jsval_loose_eq_acf2776254a8d832(arg0, arg1) {
  return arg0 == arg1;
}
function __wbg___wbindgen_number_get_136b9679cab35cfb(arg0, arg1) {
  let obj = arg1, ret = typeof obj == "number" ? obj : void 0;
  getDataViewMemory0().setFloat64(arg0 + 8, isLikeNone(ret) ? 0 : ret, !0), getDataViewMemory0().setInt32(arg0 + 0, !isLikeNone(ret), !0);
}
function __wbg___wbindgen_string_get_d154f1e671052120(arg0, arg1) {
  let obj = arg1, ret = typeof obj == "string" ? obj : void 0;
  var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc), len1 = WASM_VECTOR_LEN;
  getDataViewMemory0().setInt32(arg0 + 4, len1, !0), getDataViewMemory0().setInt32(arg0 + 0, ptr1, !0);
}
function __wbg___wbindgen_throw_bb96b2010945f0bc(arg0, arg1) {
  throw new Error(getStringFromWasm0(arg0, arg1));
}
function __wbg__wbg_cb_unref_be22cc64ae6946a0(arg0) {
  arg0._wbg_cb_unref();
}
function __wbg_call_1c5886ab9c57d1c7() {
  return handleError(function(arg0, arg1) {
    return arg0.call(arg1);
  }, arguments);
}
function __wbg_call_35dba3c747ad7521() {
  return handleError(function(arg0, arg1, arg2) {
    return arg0.call(arg1, arg2);
  }, arguments);
}
function __wbg_childCount_491f1a640a04e4e0(arg0) {
  return arg0.childCount;
}
function __wbg_childForFieldId_6bccf1281131fa41(arg0, arg1) {
  let ret = arg0.childForFieldId(arg1);
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_childForFieldName_20df0c35162ea476(arg0, arg1, arg2) {
  let ret = arg0.childForFieldName(getStringFromWasm0(arg1, arg2));
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_child_4f36aa78dc6f7d90(arg0, arg1) {
  let ret = arg0.child(arg1 >>> 0);
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_children_c40aac9a65d3ef0a(arg0, arg1) {
  let ret = arg1.children, ptr1 = passArrayJsValueToWasm0(ret, wasm.__wbindgen_malloc), len1 = WASM_VECTOR_LEN;
  getDataViewMemory0().setInt32(arg0 + 4, len1, !0), getDataViewMemory0().setInt32(arg0 + 0, ptr1, !0);
}
function __wbg_codePointAt_62da65794259e6a8(arg0, arg1) {
  return arg0.codePointAt(arg1 >>> 0);
}
function __wbg_column_8d27ebc3b06415a9(arg0) {
  return arg0.column;
}
function __wbg_copy_855214b26918aa9f(arg0) {
  return arg0.copy();
}
function __wbg_currentFieldId_9fb22ca0dd37083d(arg0) {
  let ret = arg0.currentFieldId;
  return isLikeNone(ret) ? 16777215 : ret;
}
function __wbg_currentNode_2dc92bdc76e43570(arg0) {
  return arg0.currentNode;
}
function __wbg_done_669171204c3dcae2(arg0) {
  return arg0.done;
}
function __wbg_endIndex_d1d62e4df6a38dd8(arg0) {
  return arg0.endIndex;
}
function __wbg_endPosition_967bd074bc316906(arg0) {
  return arg0.endPosition;
}
function __wbg_entries_7774d489e1da5f4f(arg0) {
  return Object.entries(arg0);
}
function __wbg_fieldIdForName_0fd6af55146e2ffa(arg0, arg1, arg2) {
  let ret = arg0.fieldIdForName(getStringFromWasm0(arg1, arg2));
  return isLikeNone(ret) ? 16777215 : ret;
}
function __wbg_get_c0c8f8d7da0c03dd(arg0, arg1) {
  return arg0[arg1 >>> 0];
}
function __wbg_get_d173c0308df22d37() {
  return handleError(function(arg0, arg1) {
    return Reflect.get(arg0, arg1);
  }, arguments);
}
function __wbg_get_unchecked_e20b893aeafc3fca(arg0, arg1) {
  return arg0[arg1 >>> 0];
}
function __wbg_get_with_ref_key_6412cf3094599694(arg0, arg1) {
  return arg0[arg1];
}
function __wbg_gotoFirstChild_26ae9598fbd0db34(arg0) {
  return arg0.gotoFirstChild();
}
function __wbg_gotoNextSibling_6642ecd3bcb2a07c(arg0) {
  return arg0.gotoNextSibling();
}
function __wbg_idForNodeType_1c9e018cdd04c1b0(arg0, arg1, arg2, arg3) {
  return arg0.idForNodeType(getStringFromWasm0(arg1, arg2), arg3 !== 0);
}
function __wbg_id_fa3008b43f6471a0(arg0) {
  return arg0.id;
}
function __wbg_init_f604c8a8d189a4b9() {
  return Parser.init();
}
function __wbg_instanceof_ArrayBuffer_993d02d2d254cad1(arg0) {
  let result;
  try {
    result = arg0 instanceof ArrayBuffer;
  } catch {
    result = !1;
  }
  return result;
}
function __wbg_instanceof_Error_61d8a02a0f3383a1(arg0) {
  let result;
  try {
    result = arg0 instanceof Error;
  } catch {
    result = !1;
  }
  return result;
}
function __wbg_instanceof_Map_9a4d6ead180ae3a9(arg0) {
  let result;
  try {
    result = arg0 instanceof Map;
  } catch {
    result = !1;
  }
  return result;
}
function __wbg_instanceof_Uint8Array_f935dbb0aa7cdeed(arg0) {
  let result;
  try {
    result = arg0 instanceof Uint8Array;
  } catch {
    result = !1;
  }
  return result;
}
function __wbg_isArray_6339f732981044bf(arg0) {
  return Array.isArray(arg0);
}
function __wbg_isMissing_bb06055e386ea088(arg0) {
  return arg0.isMissing;
}
function __wbg_isNamed_c629cb1b530e204c(arg0) {
  return arg0.isNamed;
}
function __wbg_isSafeInteger_f3d6cd19ccfe4512(arg0) {
  return Number.isSafeInteger(arg0);
}
function __wbg_iterator_5cebbb86e33c6dd6() {
  return Symbol.iterator;
}
function __wbg_language_714da13457a04cca(arg0) {
  let ret = arg0.language;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_length_36bd29c6848c2144(arg0) {
  return arg0.length;
}
function __wbg_length_7afd83ae4ddf324f(arg0) {
  return arg0.length;
}
function __wbg_length_ecfa2c63d3d0d82c(arg0) {
  return arg0.length;
}
function __wbg_load_84bbd0ddfe0878c7(arg0, arg1) {
  return Language.load(getStringFromWasm0(arg0, arg1));
}
function __wbg_message_c141d5e68716b595(arg0) {
  return arg0.message;
}
function __wbg_namedChildCount_495a31e3061e2f07(arg0) {
  return arg0.namedChildCount;
}
function __wbg_new_116be93542d39019() {
  return new Array();
}
function __wbg_new_77cc4f4f472aeb81(arg0) {
  return new Uint8Array(arg0);
}
function __wbg_new_cdf041679ded4c5f() {
  return /* @__PURE__ */ new Map();
}
function __wbg_new_ebe3e0f6837f0879() {
  return new Object();
}
function __wbg_new_typed_cceaf62d8d95e9f2(arg0, arg1) {
  try {
    var state0 = { a: arg0, b: arg1 }, cb0 = (arg02, arg12) => {
      let a = state0.a;
      state0.a = 0;
      try {
        return wasm_bindgen_6c7e428e9880864c___convert__closures_____invoke___js_sys_1923dcd5cc1e6643___Function_fn_wasm_bindgen_6c7e428e9880864c___JsValue_____wasm_bindgen_6c7e428e9880864c___sys__Undefined___js_sys_1923dcd5cc1e6643___Function_fn_wasm_bindgen_6c7e428e9880864c___JsValue_____wasm_bindgen_6c7e428e9880864c___sys__Undefined_______true_(a, state0.b, arg02, arg12);
      } finally {
        state0.a = a;
      }
    };
    return new Promise(cb0);
  } finally {
    state0.a = 0;
  }
}
function __wbg_nextSibling_4f71b439ca502cc4(arg0) {
  let ret = arg0.nextSibling;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_next_42cf16ee0dafc9e2() {
  return handleError(function(arg0) {
    return arg0.next();
  }, arguments);
}
function __wbg_next_8f26b64fa5e9f64b(arg0) {
  return arg0.next;
}
function __wbg_parent_684e8636e0edf5f4(arg0) {
  let ret = arg0.parent;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_parse_a241b022abaae8c5() {
  return handleError(function(arg0, arg1, arg2, arg3) {
    let ret = arg0.parse(arg1, arg2, arg3);
    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
  }, arguments);
}
function __wbg_previousSibling_995246400be409cf(arg0) {
  let ret = arg0.previousSibling;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_prototypesetcall_de8e0d9553586985(arg0, arg1, arg2) {
  Uint8Array.prototype.set.call(getArrayU8FromWasm0(arg0, arg1), arg2);
}
function __wbg_queueMicrotask_ac694eae12e92dfb(arg0) {
  queueMicrotask(arg0);
}
function __wbg_queueMicrotask_be5fe34a8f4cad4d(arg0) {
  return arg0.queueMicrotask;
}
function __wbg_resolve_020f95d838c6ef25(arg0) {
  return Promise.resolve(arg0);
}
function __wbg_rootNode_a0b7f7e9ae37c755(arg0) {
  return arg0.rootNode;
}
function __wbg_row_75e601f5dfb734da(arg0) {
  return arg0.row;
}
function __wbg_setLanguage_f8fe1b8d4679fd75() {
  return handleError(function(arg0, arg1) {
    arg0.setLanguage(arg1);
  }, arguments);
}
function __wbg_set_014226dfeca53178(arg0, arg1, arg2) {
  return arg0.set(arg1, arg2);
}
function __wbg_set_6be42768c690e380(arg0, arg1, arg2) {
  arg0[arg1] = arg2;
}
function __wbg_set_a80955eb93b145c6(arg0, arg1, arg2) {
  arg0[arg1 >>> 0] = arg2;
}
function __wbg_sgnode_new(arg0) {
  return SgNode.__wrap(arg0);
}
function __wbg_startIndex_45368dd38ff48bbf(arg0) {
  return arg0.startIndex;
}
function __wbg_startPosition_74782718cbcbf5cd(arg0) {
  return arg0.startPosition;
}
function __wbg_static_accessor_GLOBAL_THIS_466428f93b4eaa76() {
  let ret = typeof globalThis > "u" ? null : globalThis;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_static_accessor_GLOBAL_c7aea38d4de089bc() {
  let ret = typeof global > "u" ? null : global;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_static_accessor_SELF_42d4fae05e59267a() {
  let ret = typeof self > "u" ? null : self;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_static_accessor_WINDOW_e0db14a0eba6a812() {
  let ret = typeof window > "u" ? null : window;
  return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}
function __wbg_text_3da93512d259fa50(arg0) {
  return arg0.text;
}
function __wbg_then_7026b513a94278a8(arg0, arg1) {
  return arg0.then(arg1);
}
function __wbg_then_72819b8d4e081fb5(arg0, arg1, arg2) {
  return arg0.then(arg1, arg2);
}
function __wbg_typeId_cfeb2852df2d91a8(arg0) {
  return arg0.typeId;
}
function __wbg_type_a79ec0d8d3bd5f4d(arg0) {
  return arg0.type;
}
function __wbg_value_1e2369fab29b420e(arg0) {
  return arg0.value;
}
function __wbg_walk_d168e67a3ea8d856(arg0) {
  return arg0.walk();
}
function __wbindgen_cast_0000000000000001(arg0, arg1) {
  return makeMutClosure(arg0, arg1, wasm_bindgen_6c7e428e9880864c___convert__closures_____invoke___wasm_bindgen_6c7e428e9880864c___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_6c7e428e9880864c___JsError___true_);
}
function __wbindgen_cast_0000000000000002(arg0) {
  return arg0;
}
function __wbindgen_cast_0000000000000003(arg0) {
  return arg0;
}
function __wbindgen_cast_0000000000000004(arg0, arg1) {
  return getStringFromWasm0(arg0, arg1);
}
function __wbindgen_cast_0000000000000005(arg0) {
  return BigInt.asUintN(64, arg0);
}
function __wbindgen_init_externref_table() {
  let table = wasm.__wbindgen_externrefs, offset = table.grow(4);
  table.set(0, void 0), table.set(offset + 0, void 0), table.set(offset + 1, null), table.set(offset + 2, !0), table.set(offset + 3, !1);
}
function wasm_bindgen_6c7e428e9880864c___convert__closures_____invoke___wasm_bindgen_6c7e428e9880864c___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_6c7e428e9880864c___JsError___true_(arg0, arg1, arg2) {
  let ret = wasm.wasm_bindgen_6c7e428e9880864c___convert__closures_____invoke___wasm_bindgen_6c7e428e9880864c___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_6c7e428e9880864c___JsError___true_(arg0, arg1, arg2);
  if (ret[1])
    throw takeFromExternrefTable0(ret[0]);
}
function wasm_bindgen_6c7e428e9880864c___convert__closures_____invoke___js_sys_1923dcd5cc1e6643___Function_fn_wasm_bindgen_6c7e428e9880864c___JsValue_____wasm_bindgen_6c7e428e9880864c___sys__Undefined___js_sys_1923dcd5cc1e6643___Function_fn_wasm_bindgen_6c7e428e9880864c___JsValue_____wasm_bindgen_6c7e428e9880864c___sys__Undefined_______true_(arg0, arg1, arg2, arg3) {
  wasm.wasm_bindgen_6c7e428e9880864c___convert__closures_____invoke___js_sys_1923dcd5cc1e6643___Function_fn_wasm_bindgen_6c7e428e9880864c___JsValue_____wasm_bindgen_6c7e428e9880864c___sys__Undefined___js_sys_1923dcd5cc1e6643___Function_fn_wasm_bindgen_6c7e428e9880864c___JsValue_____wasm_bindgen_6c7e428e9880864c___sys__Undefined_______true_(arg0, arg1, arg2, arg3);
}
var PosFinalization = typeof FinalizationRegistry > "u" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_pos_free(ptr, 1)), RangeFinalization = typeof FinalizationRegistry > "u" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_range_free(ptr, 1)), SgNodeFinalization = typeof FinalizationRegistry > "u" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_sgnode_free(ptr, 1)), SgRootFinalization = typeof FinalizationRegistry > "u" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_sgroot_free(ptr, 1)), WasmEditFinalization = typeof FinalizationRegistry > "u" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_wasmedit_free(ptr, 1));
function addToExternrefTable0(obj) {
  let idx = wasm.__externref_table_alloc();
  return wasm.__wbindgen_externrefs.set(idx, obj), idx;
}
function _assertClass(instance, klass) {
  if (!(instance instanceof klass))
    throw new Error(`expected instance of ${klass.name}`);
}
var CLOSURE_DTORS = typeof FinalizationRegistry > "u" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((state) => wasm.__wbindgen_destroy_closure(state.a, state.b));
function debugString(val) {
  let type = typeof val;
  if (type == "number" || type == "boolean" || val == null)
    return `${val}`;
  if (type == "string")
    return `"${val}"`;
  if (type == "symbol") {
    let description = val.description;
    return description == null ? "Symbol" : `Symbol(${description})`;
  }
  if (type == "function") {
    let name = val.name;
    return typeof name == "string" && name.length > 0 ? `Function(${name})` : "Function";
  }
  if (Array.isArray(val)) {
    let length = val.length, debug = "[";
    length > 0 && (debug += debugString(val[0]));
    for (let i = 1; i < length; i++)
      debug += ", " + debugString(val[i]);
    return debug += "]", debug;
  }
  let builtInMatches = /\[object ([^\]]+)\]/.exec(toString.call(val)), className;
  if (builtInMatches && builtInMatches.length > 1)
    className = builtInMatches[1];
  else
    return toString.call(val);
  if (className == "Object")
    try {
      return "Object(" + JSON.stringify(val) + ")";
    } catch {
      return "Object";
    }
  return val instanceof Error ? `${val.name}: ${val.message}
${val.stack}` : className;
}
function getArrayJsValueFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  let mem = getDataViewMemory0(), result = [];
  for (let i = ptr; i < ptr + 4 * len; i += 4)
    result.push(wasm.__wbindgen_externrefs.get(mem.getUint32(i, !0)));
  return wasm.__externref_drop_slice(ptr, len), result;
}
function getArrayU8FromWasm0(ptr, len) {
  return ptr = ptr >>> 0, getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}
var cachedDataViewMemory0 = null;
function getDataViewMemory0() {
  return (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === !0 || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) && (cachedDataViewMemory0 = new DataView(wasm.memory.buffer)), cachedDataViewMemory0;
}
function getStringFromWasm0(ptr, len) {
  return decodeText(ptr >>> 0, len);
}
var cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
  return (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) && (cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer)), cachedUint8ArrayMemory0;
}
function handleError(f, args) {
  try {
    return f.apply(this, args);
  } catch (e) {
    let idx = addToExternrefTable0(e);
    wasm.__wbindgen_exn_store(idx);
  }
}
function isLikeNone(x) {
  return x == null;
}
function makeMutClosure(arg0, arg1, f) {
  let state = { a: arg0, b: arg1, cnt: 1 }, real = (...args) => {
    state.cnt++;
    let a = state.a;
    state.a = 0;
    try {
      return f(a, state.b, ...args);
    } finally {
      state.a = a, real._wbg_cb_unref();
    }
  };
  return real._wbg_cb_unref = () => {
    --state.cnt === 0 && (wasm.__wbindgen_destroy_closure(state.a, state.b), state.a = 0, CLOSURE_DTORS.unregister(state));
  }, CLOSURE_DTORS.register(real, state, state), real;
}
function passArrayJsValueToWasm0(array, malloc) {
  let ptr = malloc(array.length * 4, 4) >>> 0;
  for (let i = 0; i < array.length; i++) {
    let add = addToExternrefTable0(array[i]);
    getDataViewMemory0().setUint32(ptr + 4 * i, add, !0);
  }
  return WASM_VECTOR_LEN = array.length, ptr;
}
function passStringToWasm0(arg, malloc, realloc) {
  if (realloc === void 0) {
    let buf = cachedTextEncoder.encode(arg), ptr2 = malloc(buf.length, 1) >>> 0;
    return getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf), WASM_VECTOR_LEN = buf.length, ptr2;
  }
  let len = arg.length, ptr = malloc(len, 1) >>> 0, mem = getUint8ArrayMemory0(), offset = 0;
  for (; offset < len; offset++) {
    let code = arg.charCodeAt(offset);
    if (code > 127) break;
    mem[ptr + offset] = code;
  }
  if (offset !== len) {
    offset !== 0 && (arg = arg.slice(offset)), ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
    let view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len), ret = cachedTextEncoder.encodeInto(arg, view);
    offset += ret.written, ptr = realloc(ptr, len, offset, 1) >>> 0;
  }
  return WASM_VECTOR_LEN = offset, ptr;
}
function takeFromExternrefTable0(idx) {
  let value = wasm.__wbindgen_externrefs.get(idx);
  return wasm.__externref_table_dealloc(idx), value;
}
var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: !0, fatal: !0 });
cachedTextDecoder.decode();
var MAX_SAFARI_DECODE_BYTES = 2146435072, numBytesDecoded = 0;
function decodeText(ptr, len) {
  return numBytesDecoded += len, numBytesDecoded >= MAX_SAFARI_DECODE_BYTES && (cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: !0, fatal: !0 }), cachedTextDecoder.decode(), numBytesDecoded = len), cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
var cachedTextEncoder = new TextEncoder();
"encodeInto" in cachedTextEncoder || (cachedTextEncoder.encodeInto = function(arg, view) {
  let buf = cachedTextEncoder.encode(arg);
  return view.set(buf), {
    read: arg.length,
    written: buf.length
  };
});
var WASM_VECTOR_LEN = 0, wasm;
function __wbg_set_wasm(val) {
  wasm = val;
}
export {
  Pos,
  Range,
  SgNode,
  SgRoot,
  WasmEdit,
  __wbg_Error_408e67f47ca7b58b,
  __wbg_Number_3890faa6d3ff057d,
  __wbg_String_8564e559799eccda,
  __wbg___new_05520503cd263bba,
  __wbg___wbindgen_bigint_get_as_i64_c4ecf48528083721,
  __wbg___wbindgen_boolean_get_c9c83ebd41b34df3,
  __wbg___wbindgen_debug_string_a57024b9c6e4a48b,
  __wbg___wbindgen_in_ac983077f137f2e6,
  __wbg___wbindgen_is_bigint_8ffbbef442139384,
  __wbg___wbindgen_is_function_5e4570eb24ffa122,
  __wbg___wbindgen_is_object_a2790eb24c211ea0,
  __wbg___wbindgen_is_string_e6f02f0ea5f20a32,
  __wbg___wbindgen_is_undefined_6cff064c44e0d823,
  __wbg___wbindgen_jsval_eq_0a18949a61670320,
  __wbg___wbindgen_jsval_loose_eq_acf2776254a8d832,
  __wbg___wbindgen_number_get_136b9679cab35cfb,
  __wbg___wbindgen_string_get_d154f1e671052120,
  __wbg___wbindgen_throw_bb96b2010945f0bc,
  __wbg__wbg_cb_unref_be22cc64ae6946a0,
  __wbg_call_1c5886ab9c57d1c7,
  __wbg_call_35dba3c747ad7521,
  __wbg_childCount_491f1a640a04e4e0,
  __wbg_childForFieldId_6bccf1281131fa41,
  __wbg_childForFieldName_20df0c35162ea476,
  __wbg_child_4f36aa78dc6f7d90,
  __wbg_children_c40aac9a65d3ef0a,
  __wbg_codePointAt_62da65794259e6a8,
  __wbg_column_8d27ebc3b06415a9,
  __wbg_copy_855214b26918aa9f,
  __wbg_currentFieldId_9fb22ca0dd37083d,
  __wbg_currentNode_2dc92bdc76e43570,
  __wbg_done_669171204c3dcae2,
  __wbg_endIndex_d1d62e4df6a38dd8,
  __wbg_endPosition_967bd074bc316906,
  __wbg_entries_7774d489e1da5f4f,
  __wbg_fieldIdForName_0fd6af55146e2ffa,
  __wbg_get_c0c8f8d7da0c03dd,
  __wbg_get_d173c0308df22d37,
  __wbg_get_unchecked_e20b893aeafc3fca,
  __wbg_get_with_ref_key_6412cf3094599694,
  __wbg_gotoFirstChild_26ae9598fbd0db34,
  __wbg_gotoNextSibling_6642ecd3bcb2a07c,
  __wbg_idForNodeType_1c9e018cdd04c1b0,
  __wbg_id_fa3008b43f6471a0,
  __wbg_init_f604c8a8d189a4b9,
  __wbg_instanceof_ArrayBuffer_993d02d2d254cad1,
  __wbg_instanceof_Error_61d8a02a0f3383a1,
  __wbg_instanceof_Map_9a4d6ead180ae3a9,
  __wbg_instanceof_Uint8Array_f935dbb0aa7cdeed,
  __wbg_isArray_6339f732981044bf,
  __wbg_isMissing_bb06055e386ea088,
  __wbg_isNamed_c629cb1b530e204c,
  __wbg_isSafeInteger_f3d6cd19ccfe4512,
  __wbg_iterator_5cebbb86e33c6dd6,
  __wbg_language_714da13457a04cca,
  __wbg_length_36bd29c6848c2144,
  __wbg_length_7afd83ae4ddf324f,
  __wbg_length_ecfa2c63d3d0d82c,
  __wbg_load_84bbd0ddfe0878c7,
  __wbg_message_c141d5e68716b595,
  __wbg_namedChildCount_495a31e3061e2f07,
  __wbg_new_116be93542d39019,
  __wbg_new_77cc4f4f472aeb81,
  __wbg_new_cdf041679ded4c5f,
  __wbg_new_ebe3e0f6837f0879,
  __wbg_new_typed_cceaf62d8d95e9f2,
  __wbg_nextSibling_4f71b439ca502cc4,
  __wbg_next_42cf16ee0dafc9e2,
  __wbg_next_8f26b64fa5e9f64b,
  __wbg_parent_684e8636e0edf5f4,
  __wbg_parse_a241b022abaae8c5,
  __wbg_previousSibling_995246400be409cf,
  __wbg_prototypesetcall_de8e0d9553586985,
  __wbg_queueMicrotask_ac694eae12e92dfb,
  __wbg_queueMicrotask_be5fe34a8f4cad4d,
  __wbg_resolve_020f95d838c6ef25,
  __wbg_rootNode_a0b7f7e9ae37c755,
  __wbg_row_75e601f5dfb734da,
  __wbg_setLanguage_f8fe1b8d4679fd75,
  __wbg_set_014226dfeca53178,
  __wbg_set_6be42768c690e380,
  __wbg_set_a80955eb93b145c6,
  __wbg_set_wasm,
  __wbg_sgnode_new,
  __wbg_startIndex_45368dd38ff48bbf,
  __wbg_startPosition_74782718cbcbf5cd,
  __wbg_static_accessor_GLOBAL_THIS_466428f93b4eaa76,
  __wbg_static_accessor_GLOBAL_c7aea38d4de089bc,
  __wbg_static_accessor_SELF_42d4fae05e59267a,
  __wbg_static_accessor_WINDOW_e0db14a0eba6a812,
  __wbg_text_3da93512d259fa50,
  __wbg_then_7026b513a94278a8,
  __wbg_then_72819b8d4e081fb5,
  __wbg_typeId_cfeb2852df2d91a8,
  __wbg_type_a79ec0d8d3bd5f4d,
  __wbg_value_1e2369fab29b420e,
  __wbg_walk_d168e67a3ea8d856,
  __wbindgen_cast_0000000000000001,
  __wbindgen_cast_0000000000000002,
  __wbindgen_cast_0000000000000003,
  __wbindgen_cast_0000000000000004,
  __wbindgen_cast_0000000000000005,
  __wbindgen_init_externref_table,
  dumpPattern,
  initializeTreeSitter,
  kind,
  parse,
  pattern,
  registerDynamicLanguage
};
