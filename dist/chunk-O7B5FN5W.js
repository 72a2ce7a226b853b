import {
  javascriptPack
} from "./chunk-WOS4JSTK.js";
import "./chunk-3MV5XQGE.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-USOCIXYR.js";
import "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  javascriptPack
};
