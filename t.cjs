const t0=Date.now(); const m0=process.memoryUsage().rss;
const echarts=require('echarts');
console.log('load',Date.now()-t0, (process.memoryUsage().rss-m0)/1e6);
const c=echarts.init(null,null,{renderer:'svg',ssr:true,width:640,height:260});
c.setOption({animation:false,backgroundColor:'#ffffff',grid:{left:44,right:20,top:16,bottom:34},textStyle:{fontFamily:'sans-serif',fontSize:13,color:'#333'},xAxis:{type:'time',axisLabel:{formatter:v=>'x'}},yAxis:{type:'value',min:0,max:100},series:[{type:'line',symbolSize:9,data:[['2026-01-02',20],['2026-03-02',44]],label:{show:true},markArea:{silent:true,data:[[{yAxis:0,itemStyle:{color:'#eee'}},{yAxis:28}]]}}]});
const s=c.renderToSVGString(); console.log(Date.now()-t0,s.length); console.log(s);
