import {
  findRepository,
  openRepository,
  withoutRepositoryVariables
} from "./chunk-II4TXTZ6.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-RAZ57TIL.js";
import "./chunk-WFGOW6JZ.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";
export {
  findRepository,
  openRepository,
  withoutRepositoryVariables
};
