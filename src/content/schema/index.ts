export * from './artikel';
export * from './aussage';
export * from './beruf';
export * from './register';
export * from './werte';
